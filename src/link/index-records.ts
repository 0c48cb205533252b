import type { Actor } from '../records/actor.ts';
import type { Article } from '../records/article.ts';
import type { Claim } from '../records/claim.ts';
import { compareDates, type PartialDate } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import type { SiteEvent } from '../records/site-event.ts';
import type { Redirect } from '../records/redirect.ts';
import { isBasis } from '../records/source.ts';
import type { Graph, GraphIndex } from '../graph/graph.ts';
import { citedBy } from './references.ts';
import type { Tables } from './tables.ts';

/** The tables in reading order: claims, articles and sources newest first, responses oldest first, actors and topics by name. */
export function sortTables(tables: Tables): Omit<Graph, 'site' | 'index' | 'proved' | 'events'> {
  const newestFirst = <T extends { id: Id }>(table: Map<Id, T>, date: (record: T) => PartialDate): Map<Id, T> =>
    ordered(table, (a, b) => compareDates(date(b), date(a)) || compareIds(a, b));
  return {
    actors: ordered(tables.actors, (a, b) => compareNames(a.name, b.name) || compareIds(a, b)),
    topics: ordered(tables.topics, (a, b) => compareNames(a.title, b.title) || compareIds(a, b)),
    claims: newestFirst(tables.claims, ({ on }) => on),
    articles: newestFirst(tables.articles, ({ published, updated }) => updated ?? published),
    sources: newestFirst(tables.sources, ({ on }) => on),
    // A stable sort keeps equal dates in the order of files and lines, which is the order they were gathered in.
    responses: ordered(tables.responses, (a, b) => compareDates(a.on, b.on)),
    corrections: [...tables.corrections].sort((a, b) => compareDates(b.on, a.on)),
    passages: tables.passages,
    redirects: groupByPage(tables.redirects),
  };
}

/** Redirects by the page that their readers come to. */
export function groupByPage(redirects: readonly Redirect[]): Map<string, Redirect[]> {
  const pages = new Map<string, Redirect[]>();
  for (const redirect of redirects) {
    const page = redirect.from.split('#')[0] ?? '';
    pages.set(page, [...(pages.get(page) ?? []), redirect]);
  }
  return pages;
}

/** Every relation read backwards, each list in the order of its table. */
export function indexRecords({
  actors,
  sources,
  claims,
  responses,
  articles,
  events,
}: Omit<Graph, 'site' | 'index' | 'proved'>): GraphIndex {
  const topicsOf = (claim: Claim): readonly Id[] =>
    claim.topics.length > 0 ? claim.topics : (articles.get(claim.article)?.topics ?? []);
  return {
    responsesTo: groupBy(responses, ({ to }) => to),
    responsesBy: groupBy(responses, ({ by }) => [by]),
    responsesCiting: groupBy(responses, citedBy),
    supersededBy: groupBy(responses, ({ supersedes }) => new Set(supersedes.map(({ response }) => response))),
    claimsBy: groupBy(claims, ({ by }) => by),
    claimsAbout: groupBy(claims, ({ about }) => about),
    claimsNaming: groupBy(claims, ({ named }) => named),
    claimsIn: groupBy(claims, ({ article }) => [article]),
    claimsOn: groupBy(claims, topicsOf),
    claimsCiting: groupBy(claims, citedBy),
    replacedBy: groupBy(claims, (claim) => (claim.replaces ? [claim.replaces] : [])),
    extendedBy: groupBy(claims, (claim) => (claim.extends ? [claim.extends] : [])),
    articlesOn: groupBy<Article>(articles, ({ topics }) => topics),
    sourcesFrom: groupBy(sources, ({ publisher }) => [publisher]),
    reliedOnBy: groupBy(sources, ({ reliesOn }) => reliesOn.filter((word) => !isBasis(word))),
    readThrough: groupBy(sources, ({ via }) => (via ? [via] : [])),
    membersOf: groupBy<Actor>(actors, ({ partOf }) => (partOf ? [partOf] : [])),
    eventsOf: groupBy<SiteEvent>(events, ({ claims: concerned }) => concerned),
    eventsAround: groupBy<SiteEvent>(events, ({ actors }) => actors),
    eventsOn: groupBy<SiteEvent>(events, ({ topics }) => topics),
  };
}

function groupBy<T>(table: Pick<ReadonlyMap<Id, T>, 'values'> | readonly T[], keys: (record: T) => Iterable<Id>): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const record of table.values()) {
    for (const key of keys(record)) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}

const ordered = <T extends { id: Id }>(table: Map<Id, T>, compare: (a: T, b: T) => number): Map<Id, T> =>
  new Map([...table.values()].sort(compare).map((record) => [record.id, record]));

/** One collation for every machine and time: the root locale of the pinned Node. */
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const compareNames = (a: string, b: string): number => collator.compare(a, b);

const compareIds = (a: { id: Id }, b: { id: Id }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
