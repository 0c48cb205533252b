import type { Facet } from '../../../search-index/facets.ts';
import type { SearchActor } from '../../../search-index/names.ts';
import { foldText, wordsOf } from '../../../search-index/text-words.ts';
import { chosenFilters, withoutFilter, withoutFilters, type SearchState } from '../state.ts';
import { findNearest } from './actor-names.ts';
import { corrected } from './correction.ts';
import { countFacet } from './counting.ts';
import { pairPages } from './pair-pages.ts';
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
  /** The query as it was understood, its slips set right. */
  meant: string;
  left: string[];
  /** Names near to what was typed, where it names nobody. */
  nearest: SearchActor[];
  /** Where nothing was found: what fewer filters would find. */
  wider: Wider[];
}

/** The first results of a search, ready to be shown. */
export async function answer(reader: IndexReader, done: Search, count: number): Promise<Answer> {
  const { matches, clauses, corrections, left, state } = done;
  const pairs = await pairPages(reader, state, clauses);
  const pages = await Promise.all(matches.slice(0, count - pairs.length).map(({ page }) => lookAt(reader, done, page)));
  const namesNobody = clauses.every(({ actors }) => actors.length === 0);
  return {
    total: pairs.length + matches.length,
    pages: [...pairs, ...pages],
    meant: corrected(state.query, corrections),
    left,
    nearest: matches.length === 0 || (corrections.length > 0 && namesNobody) ? nearestTo(done) : [],
    wider: matches.length > 0 ? [] : await widerThan(reader, state),
  };
}

async function lookAt(reader: IndexReader, { state, clauses, hits, allowed, table }: Search, page: number): Promise<FoundPage> {
  const { speaker, kind, status } = state.filters;
  const typed = new Set(wordsOf(state.query).map(({ word }) => word));
  const sought = {
    places: new Set(hits.flatMap((some) => some.get(page)?.places ?? [])),
    joins: (word: string): boolean => typed.has(word),
  };
  return foundPage(await reader.page(page), table.firstOf[page] ?? 0, {
    sought,
    isMeant: clauses.length > 0 ? allowed.words : allowed.unit,
    ofReplies: speaker.length > 0 || kind.includes('reply') || status.includes('superseded'),
    isListing: clauses.length === 0,
  });
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
