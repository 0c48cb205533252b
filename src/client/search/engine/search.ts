import { FACET_NAMES, type Facet } from '../../../search-index/facets.ts';
import { foldText } from '../../../search-index/text-words.ts';
import type { SearchActor } from '../../../search-index/names.ts';
import type { SearchState } from '../state.ts';
import type { NameTable } from './actor-names.ts';
import { readAllowed } from './allowed.ts';
import { hitsBegunBy, hitsOf, labelledHits, type Hits } from './clause-hits.ts';
import { corrected, correctionsOf, type Correction } from './correction.ts';
import type { IndexReader } from './index-reader.ts';
import { bitsIn, byRelevance, matchPages, withMostClauses, type PageMatch, type Where } from './matching.ts';
import { readQuery, spellingsOf, type Clause } from './query.ts';
import { stopWords } from './stop-words.ts';
import type { UnitTable } from './unit-table.ts';
import { withOwnTitleFirst } from './own-title.ts';

/** A search done: which pages, in which order, and how the query was read. */
export interface Search extends Where {
  state: SearchState;
  names: NameTable;
  clauses: Clause[];
  hits: Hits[];
  /** Best first, or newest event first. */
  matches: PageMatch[];
  /** How many of the clauses each match has at least. */
  least: number;
  /** Words that nothing has together with the others. */
  left: string[];
  corrections: Correction[];
}

/** Searches: reads the query, finds its clauses, and puts the pages that have the most of them in order. */
export async function search(reader: IndexReader, state: SearchState): Promise<Search> {
  const [table, names] = await Promise.all([reader.units(), reader.nameTable()]);
  const where = await whereIn(reader, table, state.filters);
  const { clauses, corrections } = await understand(reader, names, state.query);
  const hits = await allHits(reader, clauses);
  const found = withMostClauses(table, matchPages(where, clauses, hits), clauses.length);
  const least = found.reduce((fewest, match) => Math.min(fewest, bitsIn(match.clauses)), clauses.length);
  const isByDate = state.sort === 'date' || clauses.length === 0;
  const ranked = isByDate ? found.sort((a, b) => a.page - b.page) : found.sort(byRelevance(table));
  const actor = state.sort === 'date' ? null : namedActor(state, clauses, names);
  const matches = isByDate ? ranked : await withOwnTitleFirst(reader, table, ranked, clauses);
  const left = clauses.filter((_, at) => !found.some((match) => (match.clauses & (1 << at)) !== 0));
  return {
    state,
    ...where,
    names,
    clauses,
    hits,
    matches: isEmptyAsked(state, clauses) ? [] : withFirst(where, actor, matches),
    least,
    left: left.flatMap(({ words }) => words),
    corrections,
  };
}

/** The same search without the choice in one facet: what the other values of that facet are counted in. */
export async function without(reader: IndexReader, done: Search, facet: Facet): Promise<Search> {
  const filters = { ...done.state.filters, [facet]: [] };
  const where = await whereIn(reader, done.table, filters);
  const matches = matchPages(where, done.clauses, done.hits).filter(({ clauses }) => bitsIn(clauses) >= done.least);
  return { ...done, ...where, matches };
}

async function whereIn(reader: IndexReader, table: UnitTable, filters: SearchState['filters']): Promise<Where> {
  const allowed = await readAllowed(reader, table, filters);
  return { table, allowed, places: allowed.isWhole ? null : await reader.places() };
}

/** Reads a query, and where words of it stand nowhere on the site, reads it again as it was meant. */
async function understand(
  reader: IndexReader,
  names: NameTable,
  typed: string,
): Promise<{ clauses: Clause[]; corrections: Correction[] }> {
  const [stops, spellings] = [stopWords(reader.entry.language), spellingsOf(reader.entry.joined)];
  const read = (query: string): Clause[] => asBegunName(query, readQuery(query, names, stops, spellings), names);
  const clauses = read(typed);
  const corrections = await correctionsOf(reader, names, clauses);
  return { clauses: corrections.length === 0 ? clauses : read(corrected(typed, corrections)), corrections };
}

/** What each clause finds. A label alone means what bears it; the last word may still be typed. */
async function allHits(reader: IndexReader, clauses: readonly Clause[]): Promise<Hits[]> {
  const [only, ...others] = clauses;
  const labelled = only === undefined || others.length > 0 || only.labels.length === 0 ? null : await labelledHits(reader, only);
  if (labelled !== null && labelled.size > 0) return [labelled];
  const all = await Promise.all(clauses.map((clause) => hitsOf(reader, clause)));
  const last = clauses.at(-1);
  if (last?.words.length === 1 && all.at(-1)?.size === 0) all[all.length - 1] = await hitsBegunBy(reader, last.words[0] ?? '');
  return all;
}

/** A query of stop words alone, or of signs, asks for nothing. */
const isEmptyAsked = ({ query, filters }: SearchState, clauses: readonly Clause[]): boolean =>
  clauses.length === 0 && (query !== '' || FACET_NAMES.every((facet) => filters[facet].length === 0));

/** The one actor that the query names, an outlet only where its name is the whole query; without words, that of the filters. */
const namedActor = (state: SearchState, clauses: readonly Clause[], names: NameTable): SearchActor | null =>
  clauses.length === 0 ? chosenActor(names, state) : actorIn(clauses);

/** The page of whoever is named comes before all results. */
function withFirst({ table, allowed }: Where, actor: SearchActor | null, matches: readonly PageMatch[]): PageMatch[] {
  if (actor === null || !allowed.page(actor.page) || !allowed.unit(table.firstOf[actor.page] ?? 0)) return [...matches];
  return [{ page: actor.page, clauses: 0, score: 0 }, ...matches.filter(({ page }) => page !== actor.page)];
}

function actorIn(clauses: readonly Clause[]): SearchActor | null {
  const [named, ...others] = clauses.filter(({ actors }) => actors.length === 1);
  const [actor] = named?.actors ?? [];
  if (actor === undefined || others.length > 0) return null;
  return clauses.length === 1 || actor.kind !== 'outlet' ? actor : null;
}

/** Where the whole query is the beginning of one name and names nobody else, it means who is called so. */
function asBegunName(typed: string, query: Clause[], names: NameTable): Clause[] {
  const [first] = query;
  const actor = query.some(({ actors }) => actors.length > 0) ? null : names.begunBy(foldText(typed));
  if (first === undefined || actor === null) return query;
  return [{ ...first, words: query.flatMap(({ words }) => words), actors: [actor] }];
}

function chosenActor(names: NameTable, { query, filters }: SearchState): SearchActor | null {
  const [id, ...others] = [...new Set([...filters.actor, ...filters.agency])];
  if (query !== '' || others.length > 0) return null;
  return names.actors.find((actor) => actor.id === id) ?? null;
}
