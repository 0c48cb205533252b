import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { responsesAs, viewOf } from '../../src/graph/claim-view.ts';
import { articlesOn, claimsOn, type Graph } from '../../src/graph/graph.ts';
import type { Id } from '../../src/records/id.ts';
import { graphOf, OWN_SITE } from './sites.ts';

/**
 * What each case held at least when it was last counted. After adding to a case, renew the numbers with
 * `RENEW_COUNTS=1 npm test -- tests/site/dossiers.test.ts`, which only raises them; lowering one is done by hand, with the
 * reason in the commit.
 */
const FILE = join(import.meta.dirname, 'dossier-counts.json');

interface Counts {
  claims: number;
  points: number;
  responses: number;
  agencyStatements: number;
  sources: number;
}

function countTopic(graph: Graph, topic: Id): Counts {
  const claims = claimsOn(graph, topic);
  const articles = new Set(articlesOn(graph, topic).map(({ id }) => id));
  const responses = [...graph.responses.values()].filter(({ to }) => claims.some(({ id }) => to.includes(id)));
  const statements = claims.flatMap((claim) =>
    responsesAs(viewOf(graph, claim), 'agency-statement').map(({ response }) => response.id),
  );
  return {
    claims: claims.length,
    points: claims.reduce((sum, { parts }) => sum + parts.length, 0),
    responses: responses.length,
    agencyStatements: new Set(statements).size,
    sources: [...graph.sources.values()].filter(({ article }) => articles.has(article)).length,
  };
}

/** The larger of both for every case and number; new cases are added, none is dropped. */
function raise(least: Record<Id, Counts>, now: Record<Id, Counts>): Record<Id, Counts> {
  const topics = [...new Set([...Object.keys(least), ...Object.keys(now)])].sort();
  const larger = (topic: Id) => (name: string) => [name, Math.max(of(least, topic, name), of(now, topic, name))];
  const of = (counts: Record<Id, Counts>, topic: Id, name: string): number => counts[topic]?.[name as keyof Counts] ?? 0;
  const names = ['claims', 'points', 'responses', 'agencyStatements', 'sources'];
  return Object.fromEntries(topics.map((topic) => [topic, Object.fromEntries(names.map(larger(topic))) as unknown as Counts]));
}

it('no case has lost a claim, a point, a response, an agency statement or a source', () => {
  const graph = graphOf(OWN_SITE);
  const now = Object.fromEntries([...graph.topics.keys()].map((topic) => [topic, countTopic(graph, topic)]));
  const written = JSON.parse(readFileSync(FILE, 'utf8')) as Record<Id, Counts>;
  const least = process.env['RENEW_COUNTS'] ? raise(written, now) : written;
  if (least !== written) writeFileSync(FILE, `${JSON.stringify(least, null, 2)}\n`);
  const shrunk = Object.entries(least).flatMap(([topic, counts]) =>
    Object.entries(counts)
      .filter(([name, count]) => (now[topic]?.[name as keyof Counts] ?? 0) < count)
      .map(([name, count]) => `${topic}: ${now[topic]?.[name as keyof Counts] ?? 0} ${name}, once ${count}`),
  );
  expect(shrunk).toEqual([]);
});
