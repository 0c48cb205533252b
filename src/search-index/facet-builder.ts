import { FACET_NAMES, type Facet, type RecordKind } from './facets.ts';
import { stepsOf } from './rising.ts';
import { PAGE_FACETS, UNIT_FACETS, type SearchRecord } from './record.ts';

/** How many pages have each value of each facet. */
export type FacetCounts = Partial<Record<Facet, Record<string, number>>>;

/** A facet apart from the kind, which the order of the units tells. */
export type StoredFacet = Exclude<Facet, 'kind'>;

/** For each value the pages or units that have it, as steps: `/search/facets/<facet>.json`. */
export type FacetFile = Record<string, number[]>;

/** Which pages or units have which value, gathered in the order of their numbers. */
export class FacetBuilder {
  readonly #having = new Map<Facet, Map<string, number[]>>();
  readonly #counts = new Map<Facet, Map<string, number>>();

  /** Adds a page with its replies: the page has one number, the first of its units another. */
  add({ shown, filters, units }: SearchRecord, page: number, first: number): void {
    const kinds: RecordKind[] = units.length > 1 ? [shown.kind, 'reply'] : [shown.kind];
    this.#count('kind', kinds);
    for (const facet of PAGE_FACETS) {
      const values = filters[facet] ?? [];
      for (const value of values) this.#add(facet, value, page);
      this.#count(facet, values);
    }
    for (const facet of UNIT_FACETS) {
      for (const [at, unit] of units.entries())
        for (const value of unit.filters[facet] ?? []) this.#add(facet, value, first + at);
      this.#count(facet, new Set(units.flatMap((unit) => unit.filters[facet] ?? [])));
    }
  }

  /** A facet as a file: for each value the numbers that have it. */
  fileOf(facet: StoredFacet): FacetFile {
    const values = [...(this.#having.get(facet) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(values.map(([value, numbers]) => [value, stepsOf(numbers)]));
  }

  /** The values of a facet, those that most pages have first, at most so many. */
  topCounts(most: number): FacetCounts {
    return Object.fromEntries(
      FACET_NAMES.map((facet) => {
        const counts = [...(this.#counts.get(facet) ?? [])].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
        return [facet, Object.fromEntries(counts.slice(0, most))];
      }),
    );
  }

  /** How many values a facet has. */
  valuesOf = (facet: Facet): number => this.#counts.get(facet)?.size ?? 0;

  #add(facet: Facet, value: string, number: number): void {
    const values = this.#having.get(facet) ?? new Map<string, number[]>();
    const numbers = values.get(value) ?? [];
    numbers.push(number);
    values.set(value, numbers);
    this.#having.set(facet, values);
  }

  #count(facet: Facet, values: Iterable<string>): void {
    const counts = this.#counts.get(facet) ?? new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    this.#counts.set(facet, counts);
  }
}
