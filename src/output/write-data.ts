import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { urlsOf } from '../address.ts';
import type { Graph } from '../graph/graph.ts';
import { dataFiles } from '../publish/data-files.ts';
import type { Settings } from '../settings.ts';

/** Writes the forms of the site that are for machines. They are no pages, so Astro, which takes a millisecond for each file, is spared them. */
export function writeData(graph: Graph, settings: Settings, outDir: string): void {
  const made = new Set<string>();
  for (const [address, text] of dataFiles(graph, urlsOf(settings.siteUrl ?? graph.site.url, settings.basePath))) {
    const file = join(outDir, address);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, text());
  }
}
