import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { lookupFiles } from '../publish/lookup/files.ts';

/** Writes the files that answer whether an article has been answered. */
export function writeLookup(graph: Graph, siteDir: string): void {
  for (const [address, text] of lookupFiles(graph)) {
    const file = join(siteDir, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text());
  }
}
