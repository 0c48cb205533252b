import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOG_ADDRESS, logOrigin } from '../address.ts';
import type { Graph } from '../graph/graph.ts';
import type { ToUrl } from '../publish/claim-json.ts';
import { checkpointOf, verifierKey, type Signer } from '../publish/log/checkpoint.ts';
import { proofShards } from '../publish/log/proofs.ts';
import { tilesOf } from '../publish/log/tiles.ts';
import { MerkleTree } from '../publish/log/tree.ts';
import { hashBytes } from './log-key.ts';

/** Writes the events as a transparency log: what a release wrote down cannot be changed later without its readers seeing it. Returns where its files lie. */
export function writeLog(graph: Graph, toUrl: ToUrl, signer: Signer | null, outDir: string): string[] {
  const made = new Set<string>();
  const paths: string[] = [];
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(outDir, LOG_ADDRESS, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, content);
    paths.push(`${LOG_ADDRESS}${path}`.slice(1));
  };
  const entries = graph.events.map((event) => Buffer.from(JSON.stringify(event)));
  const tree = new MerkleTree(hashBytes, entries);
  const checkpoint = checkpointOf(tree, logOrigin(toUrl), signer, hashBytes);
  write('checkpoint', checkpoint);
  if (signer !== null) write('key', `${verifierKey(signer, hashBytes)}\n`);
  for (const { path, bytes } of tilesOf(tree, entries, sizesOf(graph))) write(path, bytes);
  for (const { path, proofs, above } of proofShards(tree)) write(path, JSON.stringify({ checkpoint, proofs, above }));
  return paths;
}

/** How many events there were after each release. */
function sizesOf({ events }: Graph): number[] {
  return events.flatMap(({ date, number }, index) => (events[index + 1]?.date === date ? [] : [number]));
}
