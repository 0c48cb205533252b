import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { viewOf } from '../../src/graph/claim-view.ts';
import { responsesTo, type Graph } from '../../src/graph/graph.ts';
import type { Claim } from '../../src/records/claim.ts';
import { sayStanding } from '../../src/words/standing.ts';
import { graphOf, OWN_SITE } from './sites.ts';

/**
 * What the site concludes of each of its claims, in one file that a reviewer can read. It is renewed with
 * `RENEW_LINES=1 npm test -- tests/site/standing-lines.test.ts`, and only after reading it. A claim whose facts have
 * changed since is not compared, so that new content turns nothing red; a rule or a word that changes is.
 */
const FILE = join(import.meta.dirname, 'standing-lines.txt');

/** What the lines of a claim are made from, as a short mark. */
function markFacts(graph: Graph, claim: Claim): string {
  const parts = claim.parts.map(({ id, about }) => [id, about]);
  const said = responsesTo(graph, claim.id).map(({ id, by, on, stances, measure, supersedes }) => [
    id,
    by,
    on,
    stances,
    measure,
    supersedes,
  ]);
  const names = [...graph.actors.values()].map(({ id, short, kind, partOf }) => [id, short, kind, partOf]);
  const concerned = new Set([...claim.by, ...claim.about, ...claim.named, ...said.map(([, by]) => by)]);
  const facts = [claim.by, claim.about, claim.named, claim.unread, parts, said, names.filter(([id]) => concerned.has(id ?? ''))];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 8);
}

function entryOf(graph: Graph, claim: Claim): string {
  const { standing } = viewOf(graph, claim);
  const { lines, sentence } = sayStanding(graph, claim, standing);
  const { reply, agencies, rulings, measures, maker } = standing;
  return [
    `${claim.id} (${markFacts(graph, claim)}): ${claim.title}`,
    `  ${[reply, agencies, rulings, measures, maker].join(' / ')}`,
    ...lines.map(({ axis, text }) => `  ${axis}: ${text}`),
    `  = ${sentence}`,
  ].join('\n');
}

const keyOf = (entry: string): string => entry.split(':')[0] ?? '';

it('every claim is said to stand as a person has read and signed it', () => {
  const graph = graphOf(OWN_SITE);
  const now = [...graph.claims.values()].map((claim) => entryOf(graph, claim)).sort();
  if (process.env['RENEW_LINES']) writeFileSync(FILE, `${now.join('\n\n')}\n`);
  const signed = readFileSync(FILE, 'utf8').trimEnd().split('\n\n');
  const known = new Set(signed.map(keyOf));
  expect(now.filter((entry) => known.has(keyOf(entry)) && !signed.includes(entry))).toEqual([]);
  expect(signed.filter((entry) => !now.some((one) => keyOf(one) === keyOf(entry))).length).toBeLessThan(signed.length);
});
