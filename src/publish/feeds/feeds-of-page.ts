import {
  actorFeedAddress,
  CORRECTIONS_FEED_ADDRESS,
  repliesFeedAddress,
  SITE_FEED_ADDRESS,
  SITE_JSON_FEED_ADDRESS,
  topicFeedAddress,
} from '../../address.ts';
import { claimsAbout, type Graph } from '../../graph/graph.ts';
import { possessive } from '../../words/names.ts';

/** A feed that a page leads feed readers to. */
export interface FeedLink {
  title: string;
  address: string;
  type: 'application/atom+xml' | 'application/feed+json';
}

/** The feeds of what a page is about, by its address without the base path, and that of the site. */
export function feedsOfPage(graph: Graph, page: string): FeedLink[] {
  const site = atom(graph.site.name, SITE_FEED_ADDRESS);
  if (page === '/') return [site, { title: graph.site.name, address: SITE_JSON_FEED_ADDRESS, type: 'application/feed+json' }];
  if (/^\/corrections\/(?:page\/|$)/u.test(page)) return [atom('Corrections', CORRECTIONS_FEED_ADDRESS), site];
  const [, kind = '', id = ''] = /^\/(actors|topics)\/([^/]+)\/(?:page\/\d+\/)?$/u.exec(page) ?? [];
  return [...(kind === 'actors' ? actorFeeds(graph, id) : kind === 'topics' ? topicFeeds(graph, id) : []), site];
}

function actorFeeds(graph: Graph, id: string): FeedLink[] {
  const actor = graph.actors.get(id);
  if (actor === undefined) return [];
  const all = atom(actor.name, actorFeedAddress(id));
  return claimsAbout(graph, id).length === 0 ? [all] : [all, atom(`${possessive(actor.name)} replies`, repliesFeedAddress(id))];
}

function topicFeeds(graph: Graph, id: string): FeedLink[] {
  const topic = graph.topics.get(id);
  return topic === undefined ? [] : [atom(topic.title, topicFeedAddress(id))];
}

const atom = (title: string, address: string): FeedLink => ({ title, address, type: 'application/atom+xml' });
