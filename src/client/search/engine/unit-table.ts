import { kindOfLetter } from '../../../search-index/entry.ts';
import type { RecordKind } from '../../../search-index/facets.ts';

/** Which units belong to which page, and what they are: a page is its first unit, each reply on it another. */
export class UnitTable {
  readonly pageOf: Uint32Array;
  /** The first unit of each page, and after the last page the number of units. */
  readonly firstOf: Uint32Array;
  readonly pages: number;
  readonly units: number;
  readonly #letters: string;

  constructor(letters: string) {
    this.#letters = letters;
    this.units = letters.length;
    this.pageOf = new Uint32Array(this.units);
    const first: number[] = [];
    for (let unit = 0; unit < this.units; unit++) {
      if (this.kindOf(unit) !== 'reply') first.push(unit);
      this.pageOf[unit] = first.length - 1;
    }
    this.pages = first.length;
    this.firstOf = Uint32Array.from([...first, this.units]);
  }

  kindOf(unit: number): RecordKind {
    return kindOfLetter(this.#letters[unit] ?? '');
  }

  kindOfPage(page: number): RecordKind {
    return this.kindOf(this.firstOf[page] ?? 0);
  }

  unitsOf(page: number): number[] {
    const [first = 0, end = 0] = [this.firstOf[page], this.firstOf[page + 1]];
    return Array.from({ length: end - first }, (_, at) => first + at);
  }
}

/** Which unit the words of a page are in. */
export class UnitPlaces {
  readonly #table: UnitTable;
  readonly #lengths: readonly number[];

  /** `lengths` are the numbers of words of each unit. */
  constructor(table: UnitTable, lengths: readonly number[]) {
    this.#table = table;
    this.#lengths = lengths;
  }

  /** The places among the words of a page, by the unit they are in. */
  byUnit(page: number, places: readonly number[]): Map<number, number[]> {
    const found = new Map<number, number[]>();
    let [unit = 0] = this.#table.unitsOf(page);
    const end = this.#table.firstOf[page + 1] ?? 0;
    let next = this.#lengths[unit] ?? 0;
    for (const place of [...places].sort((a, b) => a - b)) {
      while (place >= next && unit + 1 < end) next += this.#lengths[++unit] ?? 0;
      const some = found.get(unit) ?? [];
      some.push(place);
      found.set(unit, some);
    }
    return found;
  }
}
