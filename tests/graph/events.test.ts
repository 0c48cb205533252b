import { expect, test } from 'vitest';
import { eventsAround, eventsOf, type Event } from '../../src/graph/events.ts';
import { claimsAbout } from '../../src/graph/graph.ts';
import { claim, folder, graphOf, response } from '../content.ts';

const graph = graphOf(
  folder(
    claim('leak'),
    claim('theft', [], 'by="herald" about="rival" on="2020"'),
    response('denial', 'by="acme" on="2020-01-01" denies'),
    response('both', 'by="watchdog" on="2020-05" remarks', 'leak theft'),
  ),
);
const nameOf = (event: Event): string => (event.kind === 'claim' ? event.claim.id : event.response.id);

test('everything that happened stands once, newest first, an answer before the claim of the same day', () => {
  expect(eventsOf(graph, graph.claims.values(), graph.responses.values()).map(nameOf)).toEqual([
    'theft',
    'both',
    'denial',
    'leak',
  ]);
});

test('what happened around some claims is these claims and every response to them', () => {
  expect(eventsAround(graph, claimsAbout(graph, 'rival')).map(nameOf)).toEqual(['theft', 'both']);
});

test('a response to two claims leads to both', () => {
  const [, both] = eventsAround(graph, claimsAbout(graph, 'rival'));
  expect(both?.kind === 'response' && both.claims.map(({ id }) => id)).toEqual(['leak', 'theft']);
});
