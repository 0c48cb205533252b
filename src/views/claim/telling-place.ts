import type { PartyBlock } from './party-block.ts';

/** Statements before what machines are told, of all: where the words that it repeats are nearest on both sides. */
const BEFORE = 0.65;

/**
 * The party before which a page tells machines what it told readers; null where it does so after all of them. A page is
 * sent compressed, and what was said within 32 kB takes next to no room a second time.
 */
export function tellingPlace(blocks: readonly PartyBlock[]): PartyBlock | null {
  const sizes = blocks.map(({ present, others }) => present.length + others.length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    if (before >= all * BEFORE) return block;
    before += sizes[index] ?? 0;
  }
  return null;
}
