import { expect, test } from 'vitest';
import { record } from '../../src/graph/graph.ts';
import { actorJson } from '../../src/publish/actor-json.ts';
import { claimsIndexJson } from '../../src/publish/claims-index-json.ts';
import { claim, folder, graphOf, response } from '../content.ts';

const toUrl = (address: string): string => `https://site.example${address}`;
const graph = graphOf(
  folder(
    claim('leak', ['found']),
    claim('theft', ['sold'], 'by="tribune" about="acme rival" on="2020-02"'),
    response('denial', 'by="acme" on="2020-03-01" denies="leak/found theft"', 'leak theft'),
  ),
);

test('the list of claims is an object with its version, its length and the date of the newest record', () => {
  const { claims, ...head } = claimsIndexJson(graph, toUrl);
  expect(head).toEqual({ schemaVersion: 2, total: 2, updated: '2021-01-01' });
  expect(claims.map(({ id, url }) => [id, url])).toEqual([
    ['theft', 'https://site.example/claims/theft/'],
    ['leak', 'https://site.example/claims/leak/'],
  ]);
});

test('a claim in the list says how it stands and whom it is about', () => {
  const [theft] = claimsIndexJson(graph, toUrl).claims;
  expect(theft?.about.map(({ id }) => id)).toEqual(['acme', 'rival']);
  expect(theft?.standing).toMatchObject({
    reply: 'denied',
    sentence: 'Acme denies it. No words in reply from Rival found.',
    asOf: '2020-03-01',
  });
});

test('an actor as data has a statement once for each claim it answers, at its place there', () => {
  const { claimsAbout, claimsBy, statements } = actorJson(graph, record(graph.actors, 'acme'), toUrl);
  expect(claimsAbout.map(({ id }) => id)).toEqual(['theft', 'leak']);
  expect(claimsBy).toEqual([]);
  expect(statements.map(({ id, claim: on, role, stances, url }) => [id, on, role, stances, url])).toEqual([
    ['denial', 'leak', 'reply', { denies: ['found'] }, 'https://site.example/claims/leak/#denial'],
    ['denial', 'theft', 'reply', { denies: [] }, 'https://site.example/claims/theft/#denial'],
  ]);
});
