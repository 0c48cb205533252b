import { describe, expect, test } from 'vitest';
import {
  claimsAbout,
  claimsBy,
  claimsCiting,
  claimsIn,
  claimsNaming,
  extendedBy,
  membersOf,
  reliedOnBy,
  responsesCiting,
  responsesTo,
  replacedBy,
  sourcesFrom,
  statementsOf,
  supersededBy,
} from '../../src/graph/graph.ts';
import { newestDate } from '../../src/graph/newest-date.ts';
import { claim, folder, graphOf, response, source } from '../content.ts';

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe('a graph answers every relation from both ends', () => {
  const graph = graphOf(
    folder(
      claim('leak'),
      claim('again', [], 'by="tribune" about="acme" named="rival" on="2020-03" replaces="leak"'),
      response('late', 'by="acme" on="2020-05-01" supersedes="early" denies', 'leak again'),
      response('early', 'by="acme" on="2020-04-02" declines', 'leak again'),
      source('third', 'publisher="herald" on="2020-02" kind="copy" relies-on="report"'),
    ),
  );

  test('claims and sources newest first, responses oldest first', () => {
    expect(ids(claimsAbout(graph, 'acme'))).toEqual(['again', 'leak']);
    expect(ids(claimsIn(graph, 'case'))).toEqual(['again', 'leak']);
    expect(ids(sourcesFrom(graph, 'herald'))).toEqual(['third', 'report']);
    expect(ids(responsesTo(graph, 'leak'))).toEqual(['early', 'late']);
    expect(ids(statementsOf(graph, 'acme'))).toEqual(['early', 'late']);
  });

  test('who cites, names, replaces, supersedes, relies on and belongs to whom', () => {
    expect(ids(claimsBy(graph, 'tribune'))).toEqual(['again']);
    expect(ids(claimsCiting(graph, 'second'))).toEqual(['again', 'leak']);
    expect(ids(responsesCiting(graph, 'report'))).toEqual(['early', 'late']);
    expect(ids(replacedBy(graph, 'leak'))).toEqual(['again']);
    expect(ids(extendedBy(graph, 'leak'))).toEqual([]);
    expect(ids(claimsNaming(graph, 'rival'))).toEqual(['again']);
    expect(ids(supersededBy(graph, 'early'))).toEqual(['late']);
    expect(ids(reliedOnBy(graph, 'report'))).toEqual(['third']);
    expect(ids(membersOf(graph, 'acme'))).toEqual(['branch']);
  });

  test('and tells the date of its newest record', () => expect(newestDate(graph)).toBe('2021-01-01'));
});

test('a withdrawn claim keeps its page and everything derived', () => {
  const graph = graphOf(
    folder(
      claim('leak', [], 'by="herald" about="acme" on="2020" withdrawn="2021-05-05"'),
      response('r1', 'by="acme" on="2020" denies'),
    ),
  );
  expect(graph.claims.get('leak')?.withdrawn).toBe('2021-05-05');
  expect(ids(responsesTo(graph, 'leak'))).toEqual(['r1']);
});

test('the same files give the same graph in whatever order they come', () => {
  const files = folder(claim('leak', ['a', 'b']), response('r1', 'by="acme" on="2020-01-02" denies="a"'));
  const backwards = Object.fromEntries(Object.entries(files).reverse());
  expect(graphOf(backwards)).toEqual(graphOf(files));
});
