import type { Facet } from '../../../search-index/facets.ts';
import { PAGE_FACETS } from '../../../search-index/record.ts';
import type { Hits } from './clause-hits.ts';
import type { IndexReader } from './index-reader.ts';
import { bitsIn, type PageMatch, type Where } from './matching.ts';
import type { UnitPlaces } from './unit-table.ts';

/** What a count is taken of: the matches of a search without the choice in the facet that is counted. */
export interface Counted extends Pick<Where, 'table' | 'allowed'> {
  matches: readonly PageMatch[];
  hits: readonly Hits[];
  /** How many clauses a page must have at least. */
  least: number;
}

const OF_PAGES: readonly Facet[] = PAGE_FACETS;

/** How many results choosing each value of a facet would leave: what is counted is what is shown. */
export async function countFacet(reader: IndexReader, facet: Facet, counted: Counted): Promise<Record<string, number>> {
  if (facet === 'kind') return countUnits(counted, kindUnits(counted), await reader.places());
  const values = await reader.facet(facet);
  if (!OF_PAGES.includes(facet)) return countUnits(counted, values, facet === 'speaker' ? await reader.places() : null);
  const found = new Set(counted.matches.map(({ page }) => page));
  const counts = [...values].map(([value, pages]) => [value, pages.filter((page) => found.has(page)).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function kindUnits({ table, matches }: Counted): Map<string, number[]> {
  const units = new Map<string, number[]>();
  for (const unit of matches.flatMap(({ page }) => table.unitsOf(page))) {
    const some = units.get(table.kindOf(unit)) ?? [];
    some.push(unit);
    units.set(table.kindOf(unit), some);
  }
  return units;
}

/** Where a facet says whose words are meant (`places`), the words must stand in those of the value. */
function countUnits(counted: Counted, values: Map<string, number[]>, places: UnitPlaces | null): Record<string, number> {
  const { table, allowed, matches, hits, least } = counted;
  const found = new Set(matches.map(({ page }) => page));
  const fits = places === null ? new Map<number, number>() : unitFits(counted, places);
  const counts: Record<string, number> = {};
  for (const [value, units] of values) {
    const pages = new Map<number, { passes: boolean; fits: number }>();
    for (const unit of units) {
      const page = table.pageOf[unit] ?? 0;
      if (!found.has(page)) continue;
      const known = pages.get(page) ?? { passes: false, fits: 0 };
      known.passes ||= allowed.unit(unit);
      known.fits |= fits.get(unit) ?? 0;
      pages.set(page, known);
    }
    const left = [...pages.values()].filter(
      (page) => page.passes && (places === null || hits.length === 0 || bitsIn(page.fits) >= least),
    );
    if (left.length > 0) counts[value] = left.length;
  }
  return counts;
}

/** Which clauses stand in each unit of the matches, a bit each. */
function unitFits({ allowed, matches, hits }: Counted, places: UnitPlaces): Map<number, number> {
  const fits = new Map<number, number>();
  for (const { page } of matches) {
    for (const [at, some] of hits.entries()) {
      for (const unit of places.byUnit(page, some.get(page)?.places ?? []).keys()) {
        if (allowed.words(unit)) fits.set(unit, (fits.get(unit) ?? 0) | (1 << at));
      }
    }
  }
  return fits;
}
