import { actorAddress, articleAddress, claimAddress, sourceAddress } from '../address.ts';
import { claimsIn, record, type Graph } from '../graph/graph.ts';
import { ACTOR_KINDS, isPublicBody, type Actor } from '../records/actor.ts';
import type { Article } from '../records/article.ts';
import { compareDates } from '../records/date.ts';
import type { Source } from '../records/source.ts';
import { curlMarks } from '../words/curly.ts';
import { nameInSentence } from '../words/names.ts';
import { claimRecord } from './claim-record.ts';
import type { SearchRecord } from './record.ts';
import { sorted, yearOf } from './values.ts';

/** A page of the site, made into a record when its turn comes, so that a large site is never held twice. */
export interface Findable {
  /** Its address. */
  page: string;
  date: string;
  make: () => SearchRecord;
}

/** Everything that search can find, the newest event first: the order of the index is that of "newest first". */
export function findables(graph: Graph): Findable[] {
  const all: Findable[] = [
    ...[...graph.claims.values()].map((claim) => ({
      page: claimAddress(claim.id),
      date: claim.on,
      make: () => claimRecord(graph, claim),
    })),
    ...[...graph.actors.values()].map((actor) => ({ page: actorAddress(actor.id), date: '', make: () => actorRecord(actor) })),
    ...[...graph.articles.values()].map((article) => {
      const date = newestEvent(graph, article);
      return { page: articleAddress(article.id), date, make: () => articleRecord(graph, article, date) };
    }),
    ...[...graph.sources.values()].map((source) => ({
      page: sourceAddress(source.id),
      date: source.on,
      make: () => sourceRecord(graph, source),
    })),
  ];
  // Of one day, claims come first.
  return all.sort((a, b) => Number(b.date !== '') - Number(a.date !== '') || compareDates(b.date, a.date));
}

function actorRecord(actor: Actor): SearchRecord {
  const own = isPublicBody(actor) ? { agency: [actor.id] } : {};
  return {
    shown: {
      page: actorAddress(actor.id),
      kind: 'actor',
      title: { text: curlMarks(actor.name) },
      what: ACTOR_KINDS[actor.kind].label,
      ...(actor.aliases.length > 0 && { aliases: actor.aliases }),
      words: actor.text === '' ? [] : [{ text: curlMarks(actor.text) }],
    },
    date: '',
    filters: { actor: [actor.id], ...own },
    units: [
      {
        names: [...actor.aliases, actor.short],
        speakers: [actor.id],
        sources: [],
        others: [],
        date: null,
        labels: [],
        filters: {},
      },
    ],
  };
}

function articleRecord(graph: Graph, article: Article, date: string): SearchRecord {
  const prose = article.blocks.flatMap((block) => (block.kind === 'prose' ? [block.text.replaceAll('\n\n', ' ')] : []));
  const lang = article.language === null ? {} : { lang: article.language };
  const claims = claimsIn(graph, article.id);
  return {
    shown: {
      page: articleAddress(article.id),
      kind: 'article',
      title: { text: curlMarks(article.title), ...lang },
      date: article.updated ?? article.published,
      words: [article.summary, ...prose].filter((text) => text !== '').map((text) => ({ text: curlMarks(text), ...lang })),
    },
    date,
    filters: { topic: sorted(article.topics), about: sorted(claims.flatMap(({ about }) => about)) },
    units: [
      {
        names: [],
        speakers: [],
        sources: [],
        others: [],
        date: null,
        labels: [],
        filters: { year: sorted(claims.map(({ on }) => yearOf(on))) },
      },
    ],
  };
}

function sourceRecord(graph: Graph, source: Source): SearchRecord {
  const publisher = record(graph.actors, source.publisher);
  return {
    shown: {
      page: sourceAddress(source.id),
      kind: 'source',
      title: { text: source.title, ...(source.lang !== null && { lang: source.lang }) },
      date: source.on,
      by: curlMarks(nameInSentence(publisher)),
      words: [],
    },
    date: source.on,
    filters: {
      actor: [source.publisher],
      ...(isPublicBody(publisher) && { agency: [source.publisher] }),
      topic: sorted(record(graph.articles, source.article).topics),
    },
    units: [
      {
        names: [publisher.name, source.author ?? ''],
        speakers: [source.publisher],
        sources: [],
        others: [],
        date: source.on,
        labels: [],
        filters: { year: [yearOf(source.on)] },
      },
    ],
  };
}

/** When the newest of what an article tells of happened; its own date where it has no claims. */
function newestEvent(graph: Graph, article: Article): string {
  const dates = claimsIn(graph, article.id).map(({ on }) => on);
  return dates.length > 0 ? (sorted(dates).at(-1) ?? '') : article.published;
}
