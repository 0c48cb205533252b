import type { Graph } from '../../graph/graph.ts';
import { newestDate } from '../../graph/newest-date.ts';
import type { SiteEvent } from '../../records/site-event.ts';
import { EVENT_KINDS, type EventKind } from '../../records/site-event.ts';
import type { ToUrl } from '../claim-json.ts';
import { eventAddress } from '../event-address.ts';

/** More are read in the table of events, which has all. */
const MOST_ENTRIES = 100;

/** What a feed is about. */
export interface FeedSubject {
  title: string;
  description: string;
  /** The page that shows the same. */
  page: string;
  /** Its own address. */
  self: string;
  /** Oldest first. */
  events: readonly SiteEvent[];
}

/** An entry in any form. */
export interface FeedEntry {
  id: string;
  url: string;
  title: string;
  text: string;
  at: string;
  kind: EventKind;
  label: string;
}

/** A feed in any form: whole addresses, times as RFC 3339 has them, the newest entry first. */
export interface Feed {
  id: string;
  title: string;
  description: string;
  page: string;
  self: string;
  language: string;
  author: string;
  updated: string;
  entries: FeedEntry[];
}

/** A feed of events, made of what the log has of them: nothing in an entry changes later. */
export function feedOf(graph: Graph, { title, description, page, self, events }: FeedSubject, toUrl: ToUrl): Feed {
  const { site } = graph;
  const entries = events
    .slice(-MOST_ENTRIES)
    .map((event) => entryOf(graph, event, toUrl))
    .reverse();
  return {
    ...{ id: toUrl(self), title, description, page: toUrl(page), self: toUrl(self), language: site.language },
    ...{ author: site.publisher, updated: entries[0]?.at ?? timeOf(newestDate(graph)), entries },
  };
}

function entryOf(graph: Graph, event: SiteEvent, toUrl: ToUrl): FeedEntry {
  const { number, date, title, text, kind } = event;
  const url = toUrl(eventAddress(graph, event));
  const id = `tag:${new URL(graph.site.url).host},${date}:event-${number}`;
  return { id, url, title, text, at: timeOf(date, number), kind, label: EVENT_KINDS[kind].label };
}

/**
 * A day as a moment. A release has a day and no hour: the seconds count its events, so that readers which sort by time
 * keep their order.
 */
function timeOf(date: string, number = 0): string {
  const day = `${date}-01-01`.slice(0, 10);
  return new Date(Date.parse(date === '' ? '1970-01-01' : day) + (number % 86_400) * 1000).toISOString().replace('.000Z', 'Z');
}
