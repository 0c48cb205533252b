import type { ReadName } from '../graph/trace.ts';

/** Numbers for what was read, and for what was read together, so that a list of it stays short. */
export class ReadNumbers {
  readonly #names = new Map<ReadName, number>();
  readonly #sets = new Map<string, number>();
  readonly #ofLast = new Map<number, number>();

  /** What was read, in the order of its numbers. */
  get names(): ReadName[] {
    return [...this.#names.keys()];
  }

  /** What was read together, in the order of its numbers. */
  get sets(): number[][] {
    return [...this.#sets.keys()].map((set) => (set === '' ? [] : set.split(' ').map(Number)));
  }

  /** The number of what was read together; who has read a whole table has read its entries. */
  ofSet(names: Iterable<ReadName>): number {
    const all = new Set(names);
    const wanted = [...all].filter((name) => !all.has(tableOf(name)));
    return numberIn(this.#sets, wanted.map((name) => numberIn(this.#names, name)).join(' '));
  }

  /** The number of a set of the last list, which is looked at once. */
  ofLast(last: number, namesOf: () => ReadName[]): number {
    const number = this.#ofLast.get(last) ?? this.ofSet(namesOf());
    this.#ofLast.set(last, number);
    return number;
  }
}

/** The table that an entry is of; nothing for a whole table. */
function tableOf(name: ReadName): ReadName {
  const end = name.indexOf(' ');
  return end === -1 ? '' : name.slice(0, end);
}

function numberIn<Key>(numbers: Map<Key, number>, key: Key): number {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
