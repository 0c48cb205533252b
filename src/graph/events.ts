import type { Claim } from '../records/claim.ts';
import { compareDates, type PartialDate } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import { recordsOf, responsesTo, type Graph } from './graph.ts';

/** Something that happened on a date: an allegation was made, or somebody responded. */
export type Event =
  { kind: 'claim'; on: PartialDate; claim: Claim } | { kind: 'response'; on: PartialDate; response: Response; claims: Claim[] };

/** Some claims and responses as events, newest first. On the same date, responses stand before the claims they answer. */
export function eventsOf(graph: Graph, claims: Iterable<Claim>, responses: Iterable<Response>): Event[] {
  const events: Event[] = [
    ...[...responses].map((response): Event => ({
      kind: 'response',
      on: response.on,
      response,
      claims: recordsOf(graph.claims, response.to),
    })),
    ...[...claims].map((claim): Event => ({ kind: 'claim', on: claim.on, claim })),
  ];
  return events.sort((a, b) => compareDates(b.on, a.on) || compareText(idOf(a), idOf(b)));
}

/** Some claims and every response to them, newest first. */
export function eventsAround(graph: Graph, claims: readonly Claim[]): Event[] {
  const responses = new Set(claims.flatMap(({ id }) => responsesTo(graph, id)));
  return eventsOf(graph, claims, responses);
}

/** The year of a date. */
export const yearOf = (date: PartialDate): string => date.slice(0, 4);

/** Responses sort before claims, each by id. */
const idOf = (event: Event): Id => (event.kind === 'claim' ? `1 ${event.claim.id}` : `0 ${event.response.id}`);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
