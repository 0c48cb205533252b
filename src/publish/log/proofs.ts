import { base64 } from './checkpoint.ts';
import { tilePath } from './tiles.ts';
import type { MerkleTree } from './tree.ts';

/** Events whose proofs stand in one file: they share most of their hashes. */
const SHARD = 256;

/** The proofs of neighbouring events that they are in the log. */
export interface ProofShard {
  /** Below the folder of the log. */
  path: string;
  /** By the index of an event, from 0: the hashes from its own tile. */
  proofs: Record<string, string[]>;
  /** The hashes that follow in each of these proofs. */
  above: string[];
}

/** The file with the proof of an event, by its number from 1. */
export const proofPath = (number: number): string => `proof/${tilePath(Math.floor((number - 1) / SHARD), SHARD)}.json`;

/** The proofs of all events, a file for those of one tile. */
export function* proofShards(tree: MerkleTree): Iterable<ProofShard> {
  for (let first = 0; first < tree.size; first += SHARD) {
    const indexes = Array.from({ length: Math.min(SHARD, tree.size - first) }, (_, at) => first + at);
    const whole = indexes.map((index) => tree.proof(index).map(base64));
    const shared = commonEnd(whole);
    const proofs = Object.fromEntries(whole.map((proof, at) => [indexes[at] ?? 0, proof.slice(0, proof.length - shared)]));
    yield { path: proofPath(first + 1), proofs, above: whole[0]?.slice(whole[0].length - shared) ?? [] };
  }
}

/** How many hashes at the end some proofs have in common. */
function commonEnd(proofs: readonly string[][]): number {
  const shortest = Math.min(...proofs.map(({ length }) => length));
  for (let end = 1; end <= shortest; end++) {
    if (new Set(proofs.map((proof) => proof.at(-end))).size > 1) return end - 1;
  }
  return shortest;
}
