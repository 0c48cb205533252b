import { FACET_NAMES, type Facet } from '../../search-index/facets.ts';
import type { SearchActor } from '../../search-index/names.ts';
import type { NamedActor } from './actor-names.ts';
import type { Pagefind, PagefindAnswer, PagefindFilter } from './pagefind.ts';
import type { SearchState } from './state.ts';

/** A question to Pagefind: words, or null for all records, under conditions that must all hold. */
export interface Question {
  words: string | null;
  conditions: PagefindFilter[];
}

/**
 * What a search asks: its words, and, where they name an actor, the rest of them among all that the actor has part in.
 * The choice in one facet can be left out, to count what its other values would bring.
 */
export function questionsOf(state: SearchState, named: NamedActor | null, without?: Facet): Question[] {
  const conditions = conditionsOf(state, without);
  const byKind = without === 'kind' || state.filters.kind.length > 0;
  const asked = questionOf(state.query, conditions, byKind);
  return named === null ? [asked] : [asked, questionOf(named.rest, [...conditions, partOf(named.actor)], byKind)];
}

/** What two questions both find. */
export const bothOf = (a: Question, b: Question): Question => ({ words: a.words, conditions: b.conditions });

/** The filters of a search. Values of one facet are alternatives; facets narrow each other. */
export function conditionsOf(state: SearchState, without?: Facet): PagefindFilter[] {
  return FACET_NAMES.filter((facet) => facet !== without && state.filters[facet].length > 0).map((facet) => ({
    any: state.filters[facet].map((value) => ({ [facet]: value })),
  }));
}

/** Asks Pagefind. */
export function ask(
  pagefind: Pagefind,
  { words, conditions }: Question,
  sort: Record<string, 'desc'> = {},
): Promise<PagefindAnswer> {
  return pagefind.search(words, { ...(conditions.length > 0 && { filters: { all: conditions } }), sort });
}

/** Where no words are asked for, a claim stands for its replies; they are listed only when asked for by kind. */
function questionOf(words: string, conditions: PagefindFilter[], byKind: boolean): Question {
  if (words !== '') return { words, conditions };
  return { words: null, conditions: byKind ? conditions : [...conditions, { none: [{ kind: 'reply' }] }] };
}

function partOf({ id, kind }: SearchActor): PagefindFilter {
  return kind === 'outlet' ? { any: [{ actor: id }, { outlet: id }] } : { actor: id };
}
