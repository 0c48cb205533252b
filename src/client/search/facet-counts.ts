import { FACET_NAMES } from '../../search-index/facets.ts';
import type { NamedActor } from './actor-names.ts';
import type { Counts, Pagefind } from './pagefind.ts';
import { ask, bothOf, questionsOf, type Question } from './question.ts';
import type { SearchState } from './state.ts';

/**
 * For each facet, how many records choosing each of its values would leave. A facet with a choice is counted as if it
 * had none, so that its other values show what they would bring.
 */
export async function countFacets(pagefind: Pagefind, state: SearchState, named: NamedActor | null): Promise<Counts> {
  const counts = await countAnswers(pagefind, questionsOf(state, named));
  const chosen = FACET_NAMES.filter((facet) => state.filters[facet].length > 0);
  const opened = chosen.map(async (facet) => {
    const open = await countAnswers(pagefind, questionsOf(state, named, facet));
    return [facet, open[facet] ?? {}] as const;
  });
  return { ...counts, ...Object.fromEntries(await Promise.all(opened)) };
}

/** Two questions together find what each does, less what both do. */
async function countAnswers(pagefind: Pagefind, [first, second]: Question[]): Promise<Counts> {
  if (first === undefined) return {};
  const { filters } = await ask(pagefind, first);
  if (second === undefined) return filters;
  const [other, both] = await Promise.all([ask(pagefind, second), ask(pagefind, bothOf(first, second))]);
  return Object.fromEntries(
    FACET_NAMES.map((facet) => [facet, unite(filters[facet], other.filters[facet], both.filters[facet])]),
  );
}

type FacetCounts = Counts[string];

function unite(a: FacetCounts = {}, b: FacetCounts = {}, both: FacetCounts = {}): FacetCounts {
  const values = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(values.map((value) => [value, (a[value] ?? 0) + (b[value] ?? 0) - (both[value] ?? 0)]));
}
