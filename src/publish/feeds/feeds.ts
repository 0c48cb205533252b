import {
  actorAddress,
  actorFeedAddress,
  CORRECTIONS_FEED_ADDRESS,
  repliesFeedAddress,
  SITE_FEED_ADDRESS,
  SITE_JSON_FEED_ADDRESS,
  topicAddress,
  topicFeedAddress,
} from '../../address.ts';
import { claimsAbout, eventsOfActor, eventsOfTopic, record, type Graph } from '../../graph/graph.ts';
import type { Id } from '../../records/id.ts';
import { TAKEN_BACK } from '../../records/site-event.ts';
import { possessive } from '../../words/names.ts';
import type { ToUrl } from '../claim-json.ts';
import { atomOf } from './atom.ts';
import { feedOf, type FeedSubject } from './feed.ts';
import { jsonFeedOf } from './json-feed.ts';

/** Every feed by its address, each made only when asked for. */
export function feedFiles(graph: Graph, toUrl: ToUrl): Map<string, () => string> {
  const files = new Map<string, () => string>();
  const add = (address: string, subject: () => FeedSubject): void =>
    void files.set(address, () => atomOf(feedOf(graph, subject(), toUrl)));
  add(SITE_FEED_ADDRESS, () => siteSubject(graph, SITE_FEED_ADDRESS));
  files.set(SITE_JSON_FEED_ADDRESS, () =>
    JSON.stringify(jsonFeedOf(feedOf(graph, siteSubject(graph, SITE_JSON_FEED_ADDRESS), toUrl))),
  );
  add(CORRECTIONS_FEED_ADDRESS, () => correctionsSubject(graph));
  for (const id of graph.topics.keys()) add(topicFeedAddress(id), () => topicSubject(graph, id));
  for (const id of graph.actors.keys()) {
    add(actorFeedAddress(id), () => actorSubject(graph, id));
    if (claimsAbout(graph, id).length > 0) add(repliesFeedAddress(id), () => repliesSubject(graph, id));
  }
  return files;
}

const siteSubject = ({ site, events }: Graph, self: string): FeedSubject => ({
  ...{ title: site.name, description: 'Allegations, replies, and how each stands, as they come in.', page: '/', self, events },
});

const correctionsSubject = ({ site, events }: Graph): FeedSubject => ({
  title: `Corrections – ${site.name}`,
  description: 'What this site got wrong, stopped carrying, or took off.',
  page: '/corrections/',
  self: CORRECTIONS_FEED_ADDRESS,
  events: events.filter(({ kind }) => TAKEN_BACK.includes(kind)),
});

function topicSubject(graph: Graph, id: Id): FeedSubject {
  const { title, summary } = record(graph.topics, id);
  const [page, self, events] = [topicAddress(id), topicFeedAddress(id), eventsOfTopic(graph, id)];
  return { title: `${title} – ${graph.site.name}`, description: summary, page, self, events };
}

function actorSubject(graph: Graph, id: Id): FeedSubject {
  const { name } = record(graph.actors, id);
  const [page, self, events] = [actorAddress(id), actorFeedAddress(id), eventsOfActor(graph, id)];
  const description = `What is alleged by or about ${name}, and what is said about that.`;
  return { title: `${name} – ${graph.site.name}`, description, page, self, events };
}

function repliesSubject(graph: Graph, id: Id): FeedSubject {
  const { name } = record(graph.actors, id);
  const events = eventsOfActor(graph, id).filter(({ reply_of }) => reply_of.includes(id));
  const [page, self] = [actorAddress(id), repliesFeedAddress(id)];
  const description = `What ${name} says of allegations about it, those who speak for it included.`;
  return { title: `${possessive(name)} replies – ${graph.site.name}`, description, page, self, events };
}
