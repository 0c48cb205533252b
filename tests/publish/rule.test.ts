import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { readContent } from '../../src/content/read.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { matrixOf, type Row } from '../../src/graph/matrix.ts';
import { statusOf } from '../../src/graph/point.ts';
import { axesOf } from '../../src/graph/standing/axes.ts';
import { MAKING_ALL } from './making-all.ts';
import { writeTables } from '../../src/output/write-tables.ts';
import type { Claim } from '../../src/records/claim.ts';
import { ROOT } from '../../src/settings.ts';
import { claim, folder, graphOf, response } from '../content.ts';
import { filesOf, someSaid } from '../graph/arbitrary-claim.ts';
import { recompute, type Recomputed } from './recompute.ts';

const made = mkdtempSync(join(tmpdir(), 'rejoinder-rule-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** What the site's own rule says on every date that the rule in SQL knows. */
function expectedFrom(graph: Graph, days: readonly { claim: string; day: string }[]): Recomputed {
  const moments = days.map(({ claim, day }) => {
    const record = graph.claims.get(claim)!;
    return { claim: record, day, matrix: matrixOf(graph, record, day) };
  });
  return {
    standings: moments.map(({ claim, day, matrix }) => ({ claim: claim.id, day, ...axesOf(claim, matrix) })),
    points: moments.flatMap(({ claim, day, matrix }) =>
      matrix.rows.map((row) => ({ claim: claim.id, day, part: row.part?.id ?? '', status: statusOf(claim, row) })),
    ),
    matrix: moments.flatMap(({ claim, day, matrix }) => matrix.rows.flatMap((row) => cellsOf(claim, day, row))),
  };
}

const cellsOf = (claim: Claim, day: string, { part, cells }: Row) =>
  [...cells].flatMap(([party, answers]) =>
    answers.map(({ stance, response: { id } }) => ({ claim: claim.id, day, part: part?.id ?? '', party, response: id, stance })),
  );

const sorted = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

async function expectEqual(graph: Graph, format: 'jsonl' | 'parquet'): Promise<number> {
  await writeTables(graph, (address) => `https://site.example${address}`, made, MAKING_ALL);
  const found = await recompute(made, format);
  const days = found.standings as unknown as { claim: string; day: string }[];
  const expected = expectedFrom(graph, days);
  expect(new Set(days.map(({ claim }) => claim))).toEqual(new Set(graph.claims.keys()));
  for (const what of ['standings', 'points', 'matrix'] as const) expect(sorted(found[what])).toEqual(sorted(expected[what]));
  return days.length;
}

function readFolder(path: string): Graph {
  const { graph } = build(Object.fromEntries(readContent(join(ROOT, path)).files.map((file) => [file.path, file.text])));
  return graph!;
}

describe('the rule in SQL says of every claim on every date what the site says', () => {
  it.each(['jsonl', 'parquet'] as const)('of our own content, from %s', async (format) => {
    expect(await expectEqual(readFolder('content'), format)).toBeGreaterThan(100);
  });

  it.each(['jsonl', 'parquet'] as const)('of the invented content, from %s', async (format) => {
    expect(await expectEqual(readFolder('tests/fixture/content'), format)).toBeGreaterThan(20);
  });

  it('of a claim that nobody answered, one without points, and one that a reply to another claim took its answer from', async () => {
    const graph = graphOf(
      folder(
        claim('leak'),
        claim('quiet', ['found', 'lost about=""']),
        claim('other', ['made'], 'by="herald" about="acme" on="2020-02-01"'),
        response('r1', 'by="acme" on="2020-01" denies'),
        response('r2', 'by="acme" on="2020-03" supersedes="r1" denies', 'other'),
        response('r3', 'by="watchdog" on="2020" finds'),
        response('r4', 'by="court" on="2020-06-01" clears'),
      ),
    );
    await expectEqual(graph, 'parquet');
    await expectEqual(graph, 'jsonl');
  });

  it('of whatever can be said of a claim', async () => {
    await fc.assert(
      fc.asyncProperty(someSaid, async (said) => {
        await expectEqual(graphOf(filesOf(said)), 'parquet');
      }),
      { numRuns: 25 },
    );
  });
});
