import { FACET_NAMES, type Facet } from '../../search-index/facets.ts';

/** What a search asks: all of it stands in the address. */
export interface SearchState {
  query: string;
  filters: Record<Facet, string[]>;
  sort: Sort;
}

/** `relevance` is what an address without `sort` means. */
export type Sort = 'relevance' | 'date';

/** The search an address asks for. Unknown names are passed over, repeated values count once. */
export function readState(params: URLSearchParams): SearchState {
  const filters = Object.fromEntries(FACET_NAMES.map((facet) => [facet, valuesIn(params, facet)]));
  return {
    query: (params.get('q') ?? '').trim(),
    filters: filters as Record<Facet, string[]>,
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The query string of a search; the same search always has the same one. Empty where nothing is asked. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.query !== '') params.set('q', state.query);
  for (const facet of FACET_NAMES) for (const value of [...state.filters[facet]].sort()) params.append(facet, value);
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The address of a search on this page. */
export const addressOf = (state: SearchState): string => `${location.pathname}${writeState(state)}`;

/** Whether nothing is asked: no words and no filter. */
export const isEmpty = (state: SearchState): boolean => state.query === '' && chosenFilters(state).length === 0;

/** The filters in force, one by one. */
export function chosenFilters(state: SearchState): { facet: Facet; value: string }[] {
  return FACET_NAMES.flatMap((facet) => state.filters[facet].map((value) => ({ facet, value })));
}

/** The same search with one filter less. */
export function withoutFilter(state: SearchState, facet: Facet, value: string): SearchState {
  return { ...state, filters: { ...state.filters, [facet]: state.filters[facet].filter((other) => other !== value) } };
}

/** The same search with no filter at all. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...readState(new URLSearchParams()), query: state.query, sort: state.sort };
}

function valuesIn(params: URLSearchParams, facet: Facet): string[] {
  return [...new Set(params.getAll(facet).filter((value) => value !== ''))];
}
