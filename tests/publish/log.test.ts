import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { makeKey, readSigner } from '../../src/output/log-key.ts';
import { writeLog } from '../../src/output/write-log.ts';
import { proofPath } from '../../src/publish/log/proofs.ts';
import type { SiteEvent } from '../../src/records/site-event.ts';
import { folder, graphOf } from '../content.ts';
import {
  isIncluded,
  isSigned,
  leafHash,
  readCheckpoint,
  readEntries,
  readHashes,
  treeHash,
  type Checkpoint,
} from './log-verifier.ts';

const made = mkdtempSync(join(tmpdir(), 'rejoinder-log-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

const ORIGIN = 'site.example/data/log';
const toUrl = (address: string): string => `https://site.example${address}`;
const empty = graphOf(folder());

/** So many events, a release after each hundred. */
const eventsOf = (count: number): SiteEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ number: index + 1, date: `2021-02-${String(1 + Math.floor(index / 100)).padStart(2, '0')}`, kind: 'claim-added' },
    ...{ record_kind: 'claim', record: `claim-${index}`, before: null, after: 'a'.repeat(64), words: null, stances: null },
    ...{ standing: null, claims: [], actors: [], reply_of: [], topics: [], title: `Ä ${index}`, text: '' },
  }));

/** The log of so many events, in a folder of its own. */
function writeLogOf(count: number, key: string | null = null): { folder: string; checkpoint: Checkpoint; graph: Graph } {
  const graph = { ...empty, events: eventsOf(count) };
  const outDir = join(made, `${count}-${key === null ? 'unsigned' : 'signed'}`);
  writeLog(graph, toUrl, key === null ? null : readSigner(key), outDir);
  const logFolder = join(outDir, 'data/log');
  return { folder: logFolder, checkpoint: readCheckpoint(readFileSync(join(logFolder, 'checkpoint'), 'utf8')), graph };
}

describe.each([0, 1, 2, 3, 5, 8, 255, 256, 257, 300, 511, 512, 700])(
  'a log of %i events, read by the standards alone',
  (count) => {
    const { folder: log, checkpoint, graph } = writeLogOf(count);
    const entries = readEntries(log, checkpoint.size);
    const leaves = entries.map(leafHash);

    it('has its size, its origin, and the hash of its entries, which are the lines of the published events', () => {
      expect(checkpoint).toMatchObject({ origin: ORIGIN, size: count });
      expect(entries.map(String)).toEqual(graph.events.map((event) => JSON.stringify(event)));
      expect(treeHash(leaves)).toEqual(checkpoint.root);
    });

    it('has its hashes in tiles, at every level', () => {
      expect(readHashes(log, 0, count)).toEqual(leaves);
      const whole = Math.floor(count / 256);
      const above = Array.from({ length: whole }, (_, at) => treeHash(leaves.slice(at * 256, at * 256 + 256)));
      expect(readHashes(log, 1, whole)).toEqual(above);
    });

    it('has a proof of each event, which holds of that event alone', () => {
      for (const [index, leaf] of leaves.entries()) {
        const shard = JSON.parse(readFileSync(join(log, proofPath(index + 1)), 'utf8')) as Shard;
        const proof = [...shard.proofs[index]!, ...shard.above].map((hash) => Buffer.from(hash, 'base64'));
        expect(isIncluded(leaf, index, count, proof, checkpoint.root)).toBe(true);
        expect(isIncluded(leafHash(Buffer.from('another')), index, count, proof, checkpoint.root)).toBe(false);
        expect(readCheckpoint(shard.checkpoint).root).toEqual(checkpoint.root);
      }
    });
  },
);

interface Shard {
  checkpoint: string;
  proofs: Record<string, string[]>;
  above: string[];
}

it('keeps the tiles of earlier releases until they are full, so that who saw one of them can still ask for it', () => {
  const { folder: log } = writeLogOf(300);
  const { folder: earlier, checkpoint } = writeLogOf(200);
  const { folder: later } = writeLogOf(250);
  expect(readHashes(later, 0, 200)).toEqual(readHashes(earlier, 0, 200));
  expect(treeHash(readEntries(later, 200).map(leafHash))).toEqual(checkpoint.root);
  expect(readHashes(log, 0, 256).slice(0, 200)).toEqual(readHashes(earlier, 0, 200));
});

describe('the checkpoint', () => {
  const key = makeKey(ORIGIN);

  it('is signed by the key of the environment, as the published half of the key shows', () => {
    const { folder: log, checkpoint } = writeLogOf(5, key);
    const verifier = readFileSync(join(log, 'key'), 'utf8');
    expect(checkpoint.signatures).toHaveLength(1);
    expect(isSigned(checkpoint, verifier)).toBe(true);
    expect(isSigned({ ...checkpoint, body: checkpoint.body.replace('\n5\n', '\n6\n') }, verifier)).toBe(false);
    const { folder: other } = writeLogOf(3, makeKey(ORIGIN));
    expect(isSigned(checkpoint, readFileSync(join(other, 'key'), 'utf8'))).toBe(false);
  });

  it('is without a signature where there is no key', () => expect(writeLogOf(5).checkpoint.signatures).toEqual([]));

  it('never shows the key, not even where it cannot be read', () => {
    const secret = key.split('+').at(-1)!;
    for (const file of ['checkpoint', 'key'])
      expect(readFileSync(join(made, '5-signed/data/log', file), 'utf8')).not.toContain(secret);
    expect(() => readSigner(key.replace(ORIGIN, 'other.example'))).toThrow(
      'LOG_KEY is not whole: its name and its key do not fit.',
    );
    expect(() => readSigner('PRIVATE+KEY+x')).toThrow('LOG_KEY is not a key');
  });
});
