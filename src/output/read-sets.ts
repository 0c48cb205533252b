import type { Trace } from '../graph/trace.ts';

/** Numbers for what was read together, which many files have in common. */
export class ReadSets {
  readonly #trace: Trace;
  readonly #sets = new Map<string, number>();
  readonly #tables: number[] = [];
  readonly #ofLast = new Map<number, number>();

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  /** What was read together, in the order of its numbers. */
  get all(): number[][] {
    return [...this.#sets.keys()].map((set) => (set === '' ? [] : set.split(' ').map(Number)));
  }

  /** The number of what was read together; who has read a whole table has read its entries. */
  numberOf(reads: ReadonlySet<number>): number {
    const set = [...reads].filter((read) => !reads.has(this.#tableOf(read))).join(' ');
    const number = this.#sets.get(set) ?? this.#sets.size;
    this.#sets.set(set, number);
    return number;
  }

  /** The number of a set of the last list, which is looked at once. */
  numberOfLast(last: number, readsOf: () => ReadonlySet<number>): number {
    const number = this.#ofLast.get(last) ?? this.numberOf(readsOf());
    this.#ofLast.set(last, number);
    return number;
  }

  /** The number of the table that an entry is of; none for a whole table. */
  #tableOf(read: number): number {
    return (this.#tables[read] ??= this.#findTable(this.#trace.names[read] ?? ''));
  }

  #findTable(name: string): number {
    const end = name.indexOf(' ');
    return end === -1 ? -1 : this.#trace.numberOf(name.slice(0, end));
  }
}
