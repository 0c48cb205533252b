import type { Facet } from '../../../search-index/facets.ts';
import { PAGE_FACETS, UNIT_FACETS } from '../../../search-index/record.ts';
import type { SearchState } from '../state.ts';
import type { IndexReader } from './index-reader.ts';
import type { UnitTable } from './unit-table.ts';

/** What the chosen filters let through. Values of one facet are alternatives; facets narrow each other. */
export interface Allowed {
  page: (page: number) => boolean;
  /** A page is found where one of its units passes all of the filters that can differ on it. */
  unit: (unit: number) => boolean;
  /** The words must stand in what is of the kind, and of the speaker, that was chosen. */
  words: (unit: number) => boolean;
  /** Whether all words of a page are meant. */
  isWhole: boolean;
}

/** Facets that say whose words are meant. */
const OF_WORDS: readonly Facet[] = ['speaker'];

type Filters = SearchState['filters'];

/** Reads the facets that were chosen from, and no other. */
export async function readAllowed(reader: IndexReader, table: UnitTable, filters: Filters): Promise<Allowed> {
  const pages = await Promise.all(
    PAGE_FACETS.filter((facet) => filters[facet].length > 0).map(async (facet) =>
      havingAny(await reader.facet(facet), filters[facet], table.pages),
    ),
  );
  const unitFacets = UNIT_FACETS.filter((facet) => filters[facet].length > 0);
  const units = await Promise.all(
    unitFacets.map(async (facet) => havingAny(await reader.facet(facet), filters[facet], table.units)),
  );
  const strict = units.filter((_, at) => OF_WORDS.includes(unitFacets[at] ?? 'kind'));
  const isKind = (unit: number): boolean => filters.kind.length === 0 || filters.kind.includes(table.kindOf(unit));
  return {
    page: (page) => pages.every((has) => has[page] === 1),
    unit: (unit) => isKind(unit) && units.every((has) => has[unit] === 1),
    words: (unit) => isKind(unit) && strict.every((has) => has[unit] === 1),
    isWhole: filters.kind.length === 0 && strict.length === 0,
  };
}

/** Which numbers have one of the values. */
function havingAny(facet: Map<string, number[]>, values: readonly string[], length: number): Uint8Array {
  const has = new Uint8Array(length);
  for (const value of values) for (const number of facet.get(value) ?? []) has[number] = 1;
  return has;
}
