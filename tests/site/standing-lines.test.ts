import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { viewOf } from '../../src/graph/claim-view.ts';
import { sayStanding } from '../../src/words/standing.ts';
import { graphOf, OWN_SITE } from './sites.ts';

/**
 * What the site concludes of each of its claims, in one file that a reviewer can read. A claim that is new or whose lines
 * changed is renewed with `RENEW_LINES=1 npm test -- tests/site/standing-lines.test.ts`, and only after reading it.
 */
const FILE = join(import.meta.dirname, 'standing-lines.txt');

it('every claim is said to stand as a person has read and signed it', () => {
  const graph = graphOf(OWN_SITE);
  const now = [...graph.claims.values()]
    .map((claim) => {
      const { standing } = viewOf(graph, claim);
      const { lines, sentence } = sayStanding(graph, claim, standing);
      const { reply, agencies, rulings, measures, maker } = standing;
      return [
        `${claim.id}: ${claim.title}`,
        `  ${[reply, agencies, rulings, measures, maker].join(' / ')}`,
        ...lines.map(({ axis, text }) => `  ${axis}: ${text}`),
        `  = ${sentence}`,
        '',
      ].join('\n');
    })
    .sort();
  const text = `${now.join('\n')}`;
  if (process.env['RENEW_LINES']) writeFileSync(FILE, text);
  const signed = readFileSync(FILE, 'utf8').split('\n\n').filter(Boolean);
  // A claim that no reviewer has seen yet turns nothing red: writers do not touch tests.
  const known = new Set(signed.map((entry) => entry.split(':')[0]));
  const changed = now.filter((entry) => known.has(entry.split(':')[0]) && !signed.includes(entry.trimEnd()));
  expect(changed).toEqual([]);
});
