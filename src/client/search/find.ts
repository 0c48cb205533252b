import { FACET_NAMES, type Facet } from '../../search-index/facets.ts';
import type { SearchActor } from '../../search-index/names.ts';
import { findNamed, type NamedActor } from './actor-names.ts';
import { countFacets } from './facet-counts.ts';
import { isNear } from './nearness.ts';
import type { Counts, Pagefind, PagefindFilter, PagefindResult } from './pagefind.ts';
import { ask, conditionsOf, questionsOf } from './question.ts';
import type { SearchState } from './state.ts';

/** What was found for a search, before any record of it is downloaded. */
export interface Found {
  /** Best first, or newest claim first. */
  results: PagefindResult[];
  counts: Counts;
  /** The actor whose name or alias stands in the query, or whom the filters are about: comes before all results. */
  actor: SearchActor | null;
}

/** Whoever asks for an actor or by filters wants the claims before documents. */
const OF_CLAIMS: PagefindFilter = { any: [{ kind: 'claim' }, { kind: 'reply' }] };

/**
 * Searches. A query that names an actor also finds every claim the actor has part in, whether or not the name stands
 * in its words: a statement seldom says who makes it.
 */
export async function findRecords(pagefind: Pagefind, actors: readonly SearchActor[], state: SearchState): Promise<Found> {
  const named = findNamed(state.query, actors);
  const [results, counts] = await Promise.all([findResults(pagefind, state, named), countFacets(pagefind, state, named)]);
  const actor = named?.actor ?? chosenActor(actors, state);
  return { results, counts, actor: actor !== null && allowsActor(state, actor) ? actor : null };
}

/** How many records a search would find; none where they have nothing to do with the query. */
export async function countResults(pagefind: Pagefind, actors: readonly SearchActor[], state: SearchState): Promise<number> {
  const results = await findResults(pagefind, state, findNamed(state.query, actors));
  const [first] = results;
  if (first === undefined || !isNear(state.query, (await first.data()).raw_content, first.words)) return 0;
  return results.length;
}

async function findResults(pagefind: Pagefind, state: SearchState, named: NamedActor | null): Promise<PagefindResult[]> {
  const questions = questionsOf(state, named);
  if (state.sort === 'date') {
    const lists = await Promise.all(questions.map((question) => ask(pagefind, question, { date: 'desc' })));
    const results = unite(lists.map((answer) => answer.results));
    return lists.length > 1 ? await sortByDate(pagefind, state, results) : results;
  }
  const ofClaims = questions.map((question) => ({ ...question, conditions: [...question.conditions, OF_CLAIMS] }));
  const asked = named === null && state.query !== '' ? questions : [...ofClaims, ...questions];
  const answers = asked.map((question) => ask(pagefind, question, question.words === null ? { date: 'desc' } : {}));
  return unite([await phraseResults(pagefind, state, named), ...(await Promise.all(answers)).map((answer) => answer.results)]);
}

/** Records with the very phrase come first: several common words together mean that phrase. */
async function phraseResults(pagefind: Pagefind, state: SearchState, named: NamedActor | null): Promise<PagefindResult[]> {
  if (named?.rest === '' || state.query.includes('"') || !/\s/u.test(state.query)) return [];
  return (await ask(pagefind, { words: `"${state.query}"`, conditions: conditionsOf(state) })).results;
}

function unite(lists: PagefindResult[][]): PagefindResult[] {
  const byId = new Map<string, PagefindResult>();
  for (const result of lists.flat()) if (!byId.has(result.id)) byId.set(result.id, result);
  return [...byId.values()];
}

/** Two lists in date order are one only in the order of all records. */
async function sortByDate(pagefind: Pagefind, state: SearchState, results: PagefindResult[]): Promise<PagefindResult[]> {
  const byId = new Map(results.map((result) => [result.id, result]));
  const all = await ask(pagefind, { words: null, conditions: conditionsOf(state) }, { date: 'desc' });
  return all.results.flatMap(({ id }) => byId.get(id) ?? []);
}

/** The one actor that a search without words is about. */
function chosenActor(actors: readonly SearchActor[], { query, filters }: SearchState): SearchActor | null {
  const [id, ...others] = [...new Set([...filters.actor, ...filters.agency, ...filters.outlet])];
  if (query !== '' || others.length > 0) return null;
  return actors.find((actor) => actor.id === id) ?? null;
}

/** An actor has a kind and is itself; any other filter leaves it out. */
function allowsActor({ filters }: SearchState, { id, kind }: SearchActor): boolean {
  const own: Partial<Record<Facet, string>> = { kind: 'actor', actor: id };
  if (kind === 'agency' || kind === 'outlet') own[kind] = id;
  return FACET_NAMES.every((facet) => filters[facet].length === 0 || filters[facet].includes(own[facet] ?? ''));
}
