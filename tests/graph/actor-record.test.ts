import { expect, test } from 'vitest';
import { actorRecord, positionChanges } from '../../src/graph/actor-record.ts';
import { newestReply } from '../../src/graph/newest-reply.ts';
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
    answeredClaims: 2,
    points: 4,
    answeredPoints: 1,
    medianLag: 2,
  });
});

test('a changed position stands beside the one before', () => {
  expect(positionChanges(graphOf(files), 'desk').map(({ before, after }) => [before.id, after.id])).toEqual([['first', 'then']]);
});

test('the reply that faces an allegation is the newest one that meets a point and still stands', () => {
  const graph = graphOf(files);
  expect(newestReply(graph, claimView(files))?.response.id).toBe('then');
});

test('declining to comment is no reply to face an allegation', () => {
  expect(newestReply(graphOf(files), claimView(files, 'theft'))).toBeNull();
});
