import { actorAddress, articleAddress, claimAddress, responseAddress, sourceAddress } from '../address.ts';
import { viewOf, type ClaimView, type ResponseView } from '../graph/claim-view.ts';
import { record, recordsOf, type Graph } from '../graph/graph.ts';
import type { Actor } from '../records/actor.ts';
import type { Article } from '../records/article.ts';
import type { Id } from '../records/id.ts';
import type { Source } from '../records/source.ts';
import { STANCES } from '../records/stance.ts';
import { sayStanding } from '../words/standing.ts';
import { actorFilters, claimFilters, sorted, yearOf, type Filters } from './claim-filters.ts';
import type { RecordKind } from './facets.ts';
import { proseOf, wordsOfBlocks } from './prose.ts';

/** One thing that search can find, in words of its own: no page furniture, no words of its neighbours. */
export interface SearchRecord {
  /** From the root, without a base path. */
  url: string;
  /** Starts with the title, so that a matching word can be marked there too. */
  content: string;
  /** Searched as well, so nothing is in it that readers would not search for. */
  meta: { title: string; date?: string; by?: string; about?: string; standing?: string; lang?: string };
  filters: Filters & { kind: [RecordKind] };
  /** On every record: one without a key vanishes from sorted results. */
  sort: { date: string };
}

/** Every record of the site, claim by claim, made one at a time so that a large site is never held twice. */
export function* searchRecords(graph: Graph): Generator<SearchRecord> {
  for (const claim of graph.claims.values()) yield* claimRecords(graph, viewOf(graph, claim));
  for (const actor of graph.actors.values()) yield actorRecord(graph, actor);
  for (const article of graph.articles.values()) yield articleRecord(article);
  for (const source of graph.sources.values()) yield sourceRecord(graph, source);
}

/** A claim, and each response to it at its place on the claim's page. */
function* claimRecords(graph: Graph, view: ClaimView): Generator<SearchRecord> {
  const { claim } = view;
  const filters = claimFilters(graph, view);
  const title = claim.quote === claim.statement ? `“${claim.statement}”` : claim.statement;
  yield {
    url: claimAddress(claim.id),
    content: textOf(
      title,
      ...claim.parts.map(({ text }) => text),
      wordsOfBlocks(claim.blocks),
      ...claim.wordings.map(({ text }) => text),
    ),
    meta: {
      title,
      date: claim.on,
      by: namesOf(graph, claim.by),
      ...(claim.about.length > 0 && { about: namesOf(graph, claim.about) }),
      standing: sayStanding(graph, claim, view.standing).sentence,
      ...langOf(claim.lang),
    },
    filters: { ...filters, kind: ['claim'] },
    sort: sortOf(claim.on, claim.id),
  };
  for (const response of view.responses) yield responseRecord(graph, view, response, filters);
}

function responseRecord(graph: Graph, { claim }: ClaimView, { response, stances }: ResponseView, filters: Filters): SearchRecord {
  const stanceWords = sorted(stances.map(({ stance }) => STANCES[stance].label)).join(', ');
  const title = `${record(graph.actors, response.by).name}: ${stanceWords}`;
  return {
    url: responseAddress(claim.id, response.id),
    content: textOf(title, ...blocksOf(response.text), ...response.wordings.map(({ text }) => text), response.speaker ?? ''),
    meta: { title, date: response.on, ...langOf(response.lang) },
    filters: { ...filters, year: sorted([yearOf(claim.on), yearOf(response.on)]), kind: ['reply'] },
    sort: sortOf(claim.on, claim.id),
  };
}

function actorRecord(graph: Graph, actor: Actor): SearchRecord {
  return {
    url: actorAddress(actor.id),
    content: textOf(actor.name, ...actor.aliases, actor.text),
    meta: { title: actor.name },
    filters: { ...actorFilters(graph, actor.id), kind: ['actor'] },
    sort: sortOf('0000', actor.id),
  };
}

function articleRecord(article: Article): SearchRecord {
  const prose = article.blocks.flatMap((block) => (block.kind === 'prose' ? [proseOf(block.html)] : []));
  return {
    url: articleAddress(article.id),
    content: textOf(article.title, article.summary, ...prose),
    meta: { title: article.title, date: article.updated ?? article.published, ...langOf(article.language) },
    filters: { topic: sorted(article.topics), year: [yearOf(article.published)], kind: ['article'] },
    sort: sortOf(article.updated ?? article.published, article.id),
  };
}

function sourceRecord(graph: Graph, source: Source): SearchRecord {
  const { topics } = record(graph.articles, source.article);
  return {
    url: sourceAddress(source.id),
    content: textOf(source.title, source.author ?? ''),
    meta: { title: source.title, date: source.on, by: namesOf(graph, [source.publisher]), ...langOf(source.lang) },
    filters: { ...actorFilters(graph, source.publisher), topic: sorted(topics), year: [yearOf(source.on)], kind: ['source'] },
    sort: sortOf(source.on, source.id),
  };
}

/** Puts the newest claim first, read backwards, and keeps a claim's responses beside it. */
const sortOf = (date: string, id: string): SearchRecord['sort'] => ({ date: `${date} ${id}` });

const namesOf = (graph: Graph, actors: readonly Id[]): string =>
  recordsOf(graph.actors, actors)
    .map(({ name }) => name)
    .join(', ');

const langOf = (lang: string | null): { lang?: string } => (lang === null ? {} : { lang });

/** A title and what follows it. A dot parts what is no sentence of its own from what comes after. */
const textOf = (title: string, ...texts: string[]): string =>
  [title, texts.filter((text) => text !== '').join(' · ')].join('\n').trim();

/** Paragraphs and quotations, which stand apart on the page. */
const blocksOf = (text: string): string[] => text.split(/\n{2,}/u);
