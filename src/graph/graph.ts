import type { Actor } from '../records/actor.ts';
import type { Article } from '../records/article.ts';
import type { Claim } from '../records/claim.ts';
import type { Correction } from '../records/correction.ts';
import type { Id } from '../records/id.ts';
import type { Passage } from '../records/passage.ts';
import type { Redirect } from '../records/redirect.ts';
import type { Response } from '../records/response.ts';
import type { Site } from '../records/site.ts';
import type { SiteEvent } from '../records/site-event.ts';
import type { Source } from '../records/source.ts';
import type { Topic } from '../records/topic.ts';

/**
 * Every record of the site by id, and who points at whom. Made by `linkFiles`, which alone looks ids up, so that every
 * id in a record of a graph leads to a record. Lists are in reading order: claims and articles newest first,
 * responses oldest first, actors by name.
 */
export interface Graph {
  site: Site;
  actors: ReadonlyMap<Id, Actor>;
  sources: ReadonlyMap<Id, Source>;
  claims: ReadonlyMap<Id, Claim>;
  responses: ReadonlyMap<Id, Response>;
  articles: ReadonlyMap<Id, Article>;
  topics: ReadonlyMap<Id, Topic>;
  corrections: readonly Correction[];
  /** The released addresses that moved, by their page. */
  redirects: ReadonlyMap<string, readonly Redirect[]>;
  /** The saved words of sources, by source id. */
  passages: ReadonlyMap<Id, readonly Passage[]>;
  /** Responses whose quotation stands word for word in the saved words of one of their sources, and claims and wordings likewise. */
  proved: ReadonlySet<object>;
  /** What happened on the site, as its releases wrote it down, oldest first. */
  events: readonly SiteEvent[];
  index: GraphIndex;
}

/** The relations read backwards. */
export interface GraphIndex {
  responsesTo: ReadonlyMap<Id, readonly Response[]>;
  responsesBy: ReadonlyMap<Id, readonly Response[]>;
  claimsBy: ReadonlyMap<Id, readonly Claim[]>;
  claimsAbout: ReadonlyMap<Id, readonly Claim[]>;
  claimsNaming: ReadonlyMap<Id, readonly Claim[]>;
  claimsIn: ReadonlyMap<Id, readonly Claim[]>;
  claimsOn: ReadonlyMap<Id, readonly Claim[]>;
  articlesOn: ReadonlyMap<Id, readonly Article[]>;
  claimsCiting: ReadonlyMap<Id, readonly Claim[]>;
  responsesCiting: ReadonlyMap<Id, readonly Response[]>;
  sourcesFrom: ReadonlyMap<Id, readonly Source[]>;
  reliedOnBy: ReadonlyMap<Id, readonly Source[]>;
  readThrough: ReadonlyMap<Id, readonly Source[]>;
  replacedBy: ReadonlyMap<Id, readonly Claim[]>;
  extendedBy: ReadonlyMap<Id, readonly Claim[]>;
  supersededBy: ReadonlyMap<Id, readonly Response[]>;
  membersOf: ReadonlyMap<Id, readonly Actor[]>;
  /** By claim. */
  eventsOf: ReadonlyMap<Id, readonly SiteEvent[]>;
  eventsAround: ReadonlyMap<Id, readonly SiteEvent[]>;
  eventsOn: ReadonlyMap<Id, readonly SiteEvent[]>;
}

/** The record with this id; throws on an id that linking did not see, which is a fault of ours and not of content. */
export function record<T>(records: ReadonlyMap<Id, T>, id: Id): T {
  const found = records.get(id);
  if (found === undefined) throw new Error(`No record "${id}": it was not linked.`);
  return found;
}

/** Several records in the order of their ids. */
export const recordsOf = <T>(records: ReadonlyMap<Id, T>, ids: readonly Id[]): T[] => ids.map((id) => record(records, id));

/** The responses to a claim, oldest first. */
export const responsesTo = (graph: Graph, claim: Id): readonly Response[] => graph.index.responsesTo.get(claim) ?? [];

/** What an actor said on any claim, oldest first. */
export const statementsOf = (graph: Graph, actor: Id): readonly Response[] => graph.index.responsesBy.get(actor) ?? [];

/** The claims an actor made, newest first. */
export const claimsBy = (graph: Graph, actor: Id): readonly Claim[] => graph.index.claimsBy.get(actor) ?? [];

/** The claims an actor is accused in, newest first. */
export const claimsAbout = (graph: Graph, actor: Id): readonly Claim[] => graph.index.claimsAbout.get(actor) ?? [];

/** The claims an actor is named in without being accused, newest first. */
export const claimsNaming = (graph: Graph, actor: Id): readonly Claim[] => graph.index.claimsNaming.get(actor) ?? [];

/** The claims written in an article, newest first. */
export const claimsIn = (graph: Graph, article: Id): readonly Claim[] => graph.index.claimsIn.get(article) ?? [];

/** The claims of a topic, newest first. */
export const claimsOn = (graph: Graph, topic: Id): readonly Claim[] => graph.index.claimsOn.get(topic) ?? [];

/** The articles of a topic, newest first. */
export const articlesOn = (graph: Graph, topic: Id): readonly Article[] => graph.index.articlesOn.get(topic) ?? [];

/** The claims that cite a source, in the claim or in one of its wordings. */
export const claimsCiting = (graph: Graph, source: Id): readonly Claim[] => graph.index.claimsCiting.get(source) ?? [];

/** The responses that cite a source, in the response or in one of its wordings. */
export const responsesCiting = (graph: Graph, source: Id): readonly Response[] => graph.index.responsesCiting.get(source) ?? [];

/** The sources an actor published, newest first. */
export const sourcesFrom = (graph: Graph, publisher: Id): readonly Source[] => graph.index.sourcesFrom.get(publisher) ?? [];

/** The sources that rely on this one. */
export const reliedOnBy = (graph: Graph, source: Id): readonly Source[] => graph.index.reliedOnBy.get(source) ?? [];

/** The works that were read only through this source. */
export const readThrough = (graph: Graph, source: Id): readonly Source[] => graph.index.readThrough.get(source) ?? [];

/** The claims that take the place of this one. */
export const replacedBy = (graph: Graph, claim: Id): readonly Claim[] => graph.index.replacedBy.get(claim) ?? [];

/** The claims that add to this one. */
export const extendedBy = (graph: Graph, claim: Id): readonly Claim[] => graph.index.extendedBy.get(claim) ?? [];

/** The responses that replace this one, whole or on a point, oldest first. */
export const supersededBy = (graph: Graph, response: Id): readonly Response[] => graph.index.supersededBy.get(response) ?? [];

/** The offices and members of an actor. */
export const membersOf = (graph: Graph, actor: Id): readonly Actor[] => graph.index.membersOf.get(actor) ?? [];

/** What happened to a claim and to the responses to it, oldest first. */
export const eventsOfClaim = (graph: Graph, claim: Id): readonly SiteEvent[] => graph.index.eventsOf.get(claim) ?? [];

/** What happened around an actor, oldest first. */
export const eventsOfActor = (graph: Graph, actor: Id): readonly SiteEvent[] => graph.index.eventsAround.get(actor) ?? [];

/** What happened in a case, oldest first. */
export const eventsOfTopic = (graph: Graph, topic: Id): readonly SiteEvent[] => graph.index.eventsOn.get(topic) ?? [];

/** The topics of a claim: its own, or those of its article where it names none. */
export function topicsOf(graph: Graph, claim: Claim): readonly Id[] {
  return claim.topics.length > 0 ? claim.topics : record(graph.articles, claim.article).topics;
}
