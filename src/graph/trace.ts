import type { Graph } from './graph.ts';

/** Something that can be read of a graph: `claims` for all of a table, `claims some-id` for one entry of it. */
export type ReadName = string;

/** Notes what is read of a graph while something is made from it, by the numbers of what can be read. */
export class Trace {
  /** The graph whose reading is not noted. */
  readonly untraced: Graph;
  readonly #names: ReadName[] = [];
  readonly #numbers = new Map<ReadName, number>();
  readonly #frames: Set<number>[] = [];
  /** What is noted now; null where nothing is made. */
  #frame: Set<number> | null = null;
  /** By the number of what was read, the turn in which it was noted last: most is read many times in a row. */
  readonly #notedIn: number[] = [];
  /** Counts whenever another frame is the one that notes. */
  #turn = 0;

  constructor(untraced: Graph) {
    this.untraced = untraced;
  }

  /** The names of all that was read, in the order of their numbers. */
  get names(): readonly ReadName[] {
    return this.#names;
  }

  get isNoting(): boolean {
    return this.#frame !== null;
  }

  numberOf(name: ReadName): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  note(read: number): void {
    if (this.#frame === null || this.#notedIn[read] === this.#turn) return;
    this.#notedIn[read] = this.#turn;
    this.#frame.add(read);
  }

  noteAll(reads: Iterable<number>): void {
    for (const read of reads) this.note(read);
  }

  /** Begins to note, until `close`. What is read within is also read by what was begun before. */
  open(): Set<number> {
    const reads = new Set<number>();
    this.#frames.push(reads);
    this.#take(reads);
    return reads;
  }

  close(reads: ReadonlySet<number>): void {
    if (this.#drop() !== reads) throw new Error('Two things at once were made of a graph that notes what is read.');
    this.noteAll(reads);
  }

  /** Asks something while something else is being made, which has no part in what that reads. */
  aside<T>(ask: () => T): T {
    this.open();
    try {
      return ask();
    } finally {
      this.#drop();
    }
  }

  /** Makes something, and says what it read of the graph. */
  async follow<T>(make: () => T | Promise<T>): Promise<{ made: T; reads: ReadonlySet<number> }> {
    const reads = this.open();
    try {
      return { made: await make(), reads };
    } finally {
      this.close(reads);
    }
  }

  #drop(): Set<number> | undefined {
    const dropped = this.#frames.pop();
    this.#take(this.#frames.at(-1) ?? null);
    return dropped;
  }

  #take(frame: Set<number> | null): void {
    this.#frame = frame;
    this.#turn++;
  }
}

const traces = new WeakMap<Graph, Trace>();

/** The trace of a graph that notes what is read of it; undefined for any other graph. */
export const traceOf = (graph: Graph): Trace | undefined => traces.get(graph);

/** The trace of a graph that has one. */
export function requireTrace(graph: Graph): Trace {
  const trace = traceOf(graph);
  if (trace === undefined) throw new Error('What is read of this graph is not noted.');
  return trace;
}

/** Asks something of a graph while something else is made of it, which has no part in what that reads. */
export const askAside = <T>(graph: Graph, ask: () => T): T => traceOf(graph)?.aside(ask) ?? ask();

/** The same graph, as one that notes what is read of it. Whether something is proved is known with the thing itself. */
export function traceGraph(graph: Graph): Graph {
  const trace = new Trace(graph);
  const traced = traceFields(graph, '', trace) as unknown as Graph;
  traces.set(traced, trace);
  return traced;
}

function traceFields(fields: object, path: string, trace: Trace): object {
  const traced = {};
  for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
    const full = `${path}${name}`;
    if (value instanceof Map) Object.assign(traced, { [name]: new TracedMap(full, value, trace) });
    else if (value instanceof Set) Object.assign(traced, { [name]: value });
    else if (name === 'index') Object.assign(traced, { [name]: traceFields(value as object, `${full}.`, trace) });
    else Object.defineProperty(traced, name, { enumerable: true, get: () => (trace.note(trace.numberOf(full)), value) });
  }
  return traced;
}

/** A table that notes what is read of it. */
class TracedMap<V> implements ReadonlyMap<string, V> {
  readonly #name: string;
  readonly #table: ReadonlyMap<string, V>;
  readonly #trace: Trace;
  readonly #entries = new Map<string, number>();

  constructor(name: string, table: ReadonlyMap<string, V>, trace: Trace) {
    this.#name = name;
    this.#table = table;
    this.#trace = trace;
  }

  get(id: string): V | undefined {
    this.#noteEntry(id);
    return this.#table.get(id);
  }

  has(id: string): boolean {
    this.#noteEntry(id);
    return this.#table.has(id);
  }

  get size(): number {
    return this.#whole().size;
  }

  keys(): MapIterator<string> {
    return this.#whole().keys();
  }

  values(): MapIterator<V> {
    return this.#whole().values();
  }

  entries(): MapIterator<[string, V]> {
    return this.#whole().entries();
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(use: (value: V, id: string, table: ReadonlyMap<string, V>) => void): void {
    this.#whole().forEach((value, id) => use(value, id, this));
  }

  #whole(): ReadonlyMap<string, V> {
    if (this.#trace.isNoting) this.#trace.note(this.#trace.numberOf(this.#name));
    return this.#table;
  }

  #noteEntry(id: string): void {
    if (!this.#trace.isNoting) return;
    let read = this.#entries.get(id);
    if (read === undefined) this.#entries.set(id, (read = this.#trace.numberOf(`${this.#name} ${id}`)));
    this.#trace.note(read);
  }
}
