import type { Facet } from '../../../search-index/facets.ts';
import type { SearchActor } from '../../../search-index/names.ts';
import { foldText, wordsOf } from '../../../search-index/text-words.ts';
import { chosenFilters, withoutFilter, withoutFilters, type SearchState } from '../state.ts';
import { findNearest } from './actor-names.ts';
import type { Correction } from './correction.ts';
import { countFacet } from './counting.ts';
import type { Sought } from './excerpt.ts';
import { foundPage, type FoundPage } from './found-page.ts';
import type { IndexReader } from './index-reader.ts';
import { search, without, type Search } from './search.ts';

/** How many results choosing each value of each facet would leave. */
export type Counts = Partial<Record<Facet, Record<string, number>>>;

/** A search without a filter, and how much that finds. */
export interface Wider {
  state: SearchState;
  total: number;
}

/** What is shown for a search. */
export interface Answer {
  /** As many as all of the results, those not shown yet included. */
  total: number;
  pages: FoundPage[];
  corrections: Correction[];
  left: string[];
  /** Names near to what was typed, where it names nobody. */
  nearest: SearchActor[];
  /** Where nothing was found: what fewer filters would find. */
  wider: Wider[];
}

/** The first results of a search, ready to be shown. */
export async function answer(reader: IndexReader, done: Search, count: number): Promise<Answer> {
  const { matches, clauses, corrections, left, table, state } = done;
  const ofReplies =
    state.filters.speaker.length > 0 || state.filters.kind.includes('reply') || state.filters.status.includes('superseded');
  const pages = await Promise.all(
    matches
      .slice(0, count)
      .map(async (match) => foundPage(await reader.page(match.page), match, table, soughtOn(match.page, done), ofReplies)),
  );
  return {
    total: matches.length,
    pages,
    corrections,
    left,
    nearest:
      matches.length === 0 || (corrections.length > 0 && clauses.every(({ actors }) => actors.length === 0))
        ? nearestTo(done)
        : [],
    wider: matches.length > 0 ? [] : await widerThan(reader, state),
  };
}

/** The counts of some facets. Each is counted as if nothing were chosen in it, so that its other values can be compared. */
export async function countFacets(reader: IndexReader, done: Search, facets: readonly Facet[]): Promise<Counts> {
  const counts: Counts = {};
  for (const facet of facets) {
    const open = done.state.filters[facet].length === 0 ? done : await without(reader, done, facet);
    counts[facet] = await countFacet(reader, facet, { ...open, least: done.least });
  }
  return counts;
}

/** What was searched for on a page, with the small words of the query between. */
function soughtOn(page: number, { state, hits }: Search): Sought {
  const typed = new Set(wordsOf(state.query).map(({ word }) => word));
  return {
    places: new Set(hits.flatMap((some) => some.get(page)?.places ?? [])),
    joins: (word) => typed.has(word),
  };
}

function nearestTo({ state, clauses, names }: Search): SearchActor[] {
  if (state.query === '' || clauses.length === 0) return [];
  return findNearest(foldText(state.query), names.actors);
}

async function widerThan(reader: IndexReader, state: SearchState): Promise<Wider[]> {
  const chosen = chosenFilters(state);
  const states = chosen.map(({ facet, value }) => withoutFilter(state, facet, value));
  if (chosen.length > 1) states.push(withoutFilters(state));
  const asked = states.filter((less) => less.query !== '' || chosenFilters(less).length > 0);
  const tried = await Promise.all(
    asked.map(async (less) => ({ state: less, total: (await search(reader, less)).matches.length })),
  );
  return tried.filter(({ total }) => total > 0);
}
