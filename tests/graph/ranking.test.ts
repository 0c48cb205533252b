import { describe, expect, test } from 'vitest';
import { bestAnswered, mostContested, unansweredLongest } from '../../src/graph/ranking.ts';
import { claim, folder, graphOf, response } from '../content.ts';

const ABOUT = 'by="herald" about="acme"';
const graph = graphOf(
  folder(
    claim('leak', ['found', 'sold'], `${ABOUT} on="2020-03-01"`),
    claim('theft', ['taken'], `${ABOUT} on="2020-01-01"`),
    claim('fire', [], `${ABOUT} on="2020-02-01"`),
    claim('storm', [], 'by="herald" about="" on="2019-01-01"'),
    claim('flood', [], `${ABOUT} on="2019-02-01" withdrawn="2020-01-01"`),
    response('r1', 'by="acme" on="2020-03-02" denies="found" disputes="sold"'),
    response('r2', 'by="watchdog" on="2020-03-02" acts measure="ban"'),
    response('r3', 'by="expert" on="2020-03-02" confirms="sold"'),
    response('r4', 'by="acme" on="2020-03-02" denies', 'fire'),
    response('r5', 'by="court" on="2020-03-02" finds', 'fire'),
    response('r6', 'by="court" on="2020-03-02" leaves-open', 'theft'),
  ),
);
const idsOf = (claims: { id: string }[]): string[] => claims.map(({ id }) => id);

describe('on the home page', () => {
  test('the claim with most speakers on both sides is the most contested; one side alone is no contest', () => {
    expect(idsOf(mostContested(graph, 9))).toEqual(['leak', 'fire']);
  });

  test('the oldest claim with a point that no accused has met comes first; withdrawn claims and those that accuse nobody stay out', () => {
    expect(idsOf(unansweredLongest(graph, 9))).toEqual(['theft']);
  });

  test('no more are shown than asked for', () => expect(idsOf(mostContested(graph, 1))).toEqual(['leak']));
});

test('the worked example is the claim with the most points met', () => {
  expect(bestAnswered(graph)?.claim.id).toBe('leak');
});
