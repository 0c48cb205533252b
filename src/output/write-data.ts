import { urlsOf } from '../address.ts';
import type { Graph } from '../graph/graph.ts';
import { dataFiles } from '../publish/data-files.ts';
import type { Settings } from '../settings.ts';
import type { Files } from './made-files.ts';
import { writeTables } from './write-tables.ts';

/** Writes the forms of the site that are for machines. They are no pages, so Astro, which takes a millisecond for each file, is spared them. */
export async function writeData(graph: Graph, settings: Settings, files: Files, siteDir: string): Promise<void> {
  const toUrl = urlsOf(settings.siteUrl ?? graph.site.url, settings.basePath);
  for (const [address, make] of dataFiles(graph, toUrl)) await files.put({ path: address.slice(1), given: toUrl('/'), make });
  await files.putTogether(`tables ${toUrl('/')}`, ['data'], () => writeTables(graph, toUrl, siteDir));
}
