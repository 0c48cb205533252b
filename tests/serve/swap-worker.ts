import { cpSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { swapSite } from '../../src/output/swap.ts';

/** Run in a thread of its own, so that a server has no say in when a swap happens: puts the same site in its own place. */
const { outDir, aside, rounds } = workerData as { outDir: string; aside: string; rounds: number };

for (let round = 0; round < rounds; round++) {
  cpSync(outDir, aside, { recursive: true });
  swapSite(aside, outDir);
}
