import type { Graph } from './graph.ts';
import type { ReadName } from './trace.ts';

/** Where a file has what a record says, which is for problems alone. */
const PLACES = new Set(['place', 'quoteLines', 'paragraphs']);

/** Makes a short text of a long one, so that different texts hardly ever get the same. */
export type Digest = (text: string) => string;

/** Tells what can be read of a graph apart by its words: the same digest, the same words. */
export class ReadDigests {
  readonly #graph: Graph;
  readonly #digest: Digest;
  readonly #known = new Map<ReadName, string>();
  readonly #records = new WeakMap<object, string>();

  constructor(graph: Graph, digest: Digest) {
    this.#graph = graph;
    this.#digest = digest;
  }

  /** The names of all that the graph holds; what it knows backwards follows from that. */
  get names(): ReadName[] {
    return Object.keys(this.#graph).filter((name) => name !== 'index' && name !== 'proved');
  }

  /** The digest of something that can be read; of what is not there it is a digest too. */
  of(name: ReadName): string {
    const known = this.#known.get(name) ?? this.#make(name);
    this.#known.set(name, known);
    return known;
  }

  /** The digest of records, lists of them and plain values. */
  ofValue(value: unknown): string {
    if (value instanceof Map)
      return this.#digest([...value].map(([id, entry]) => `${String(id)} ${this.ofValue(entry)}`).join('\n'));
    if (value instanceof Set) return this.ofValue([...value]);
    if (Array.isArray(value)) return this.#digest(`[${value.map((entry) => this.ofValue(entry)).join('\n')}]`);
    if (typeof value !== 'object' || value === null) return this.#digest(`${typeof value} ${String(value)}`);
    const known = this.#records.get(value) ?? this.#digest('place' in value ? this.#wordsOf(value) : this.#partsOf(value));
    this.#records.set(value, known);
    return known;
  }

  #make(name: ReadName): string {
    const [path = '', id] = name.split(' ');
    let value: unknown = this.#graph;
    for (const field of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[field];
    if (id === undefined) return this.ofValue(value);
    return value instanceof Map ? this.ofValue(value.get(id)) : this.#digest('');
  }

  /** What is put together from records, by theirs. */
  #partsOf(value: object): string {
    return Object.entries(value)
      .map(([name, part]) => `${name} ${this.ofValue(part)}`)
      .join('\n');
  }

  /** All that a record says, with whether its words are proved. */
  #wordsOf(record: object): string {
    return JSON.stringify(record, (key, value: unknown) => {
      if (PLACES.has(key)) return undefined;
      if (value instanceof Map || value instanceof Set) throw new Error(`A record holds a table or a set, in "${key}".`);
      return typeof value === 'object' && value !== null && this.#graph.proved.has(value) ? { ...value, isProved: true } : value;
    });
  }
}
