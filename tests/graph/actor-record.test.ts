import { expect, test } from 'vitest';
import { actorRecord, positionChanges } from '../../src/graph/actor-record.ts';
import { bestReplies, bestReplyOf } from '../../src/graph/best-reply.ts';
import { claim, claimView, folder, graphOf, response } from '../content.ts';

const ABOUT = 'by="herald" about="acme"';
const files = folder(
  claim('leak', ['found', 'sold'], `${ABOUT} on="2020-01-01"`),
  claim('theft', ['taken'], `${ABOUT} on="2020-02-01"`),
  claim('fire', [], `${ABOUT} on="2020"`),
  response('first', 'by="desk" on="2020-01-03" denies="found"'),
  response('then', 'by="desk" on="2020-01-08" admits="found" supersedes="first"'),
  response('late', 'by="acme" on="2020-02-09" declines', 'theft'),
);

test('what is said about an actor is counted with what it and its offices answered', () => {
  expect(actorRecord(graphOf(files), 'acme')).toEqual({
    claims: 3,
    answeredClaims: 1,
    points: 4,
    answeredPoints: 1,
    medianLag: 2,
  });
});

test('a changed position stands beside the one before', () => {
  expect(positionChanges(graphOf(files), 'desk').map(({ before, after }) => [before.id, after.id])).toEqual([['first', 'then']]);
});

test('the reply that faces an allegation meets a point and still stands', () => {
  expect(bestReplyOf(claimView(files), 'acme')?.response.id).toBe('then');
});

test('declining to comment is no reply to face an allegation', () => {
  expect(bestReplies(claimView(files, 'theft'))).toEqual([]);
});

test('of several that stand it is the one that meets most points, the newest of equals, and each accused has its own', () => {
  const several = folder(
    claim('leak', ['found', 'sold', 'hid'], 'by="herald" about="acme rival" on="2020-01-01"'),
    response('r1', 'by="acme" on="2020-01-02" denies="found sold"'),
    response('r2', 'by="desk" on="2020-01-03" denies="hid"'),
    response('r3', 'by="rival" on="2020-01-04" disputes="hid"'),
    response('r4', 'by="rival" on="2020-01-05" disputes="sold"'),
    response('r5', 'by="rival" on="2020-01-06" declines'),
  );
  expect(bestReplies(claimView(several)).map(({ response: { id } }) => id)).toEqual(['r1', 'r4']);
});
