import { urlsOf } from '../address.ts';
import type { Graph } from '../graph/graph.ts';
import { dataFiles } from '../publish/data-files.ts';
import { verifierKey } from '../publish/log/checkpoint.ts';
import type { Settings } from '../settings.ts';
import { hashBytes, readSigner } from './log-key.ts';
import type { Files } from './made-files.ts';
import { writeIcons } from './pictures/write-icons.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { movedData, redirectFiles } from './redirect-pages.ts';
import { writeLog } from './write-log.ts';
import { writeLookup } from './write-lookup.ts';
import { writeTables } from './write-tables.ts';

/** Writes the forms of the site that are for machines. They are no pages, so Astro, which takes a millisecond for each file, is spared them. */
export async function writeData(graph: Graph, settings: Settings, files: Files, siteDir: string): Promise<void> {
  const toUrl = urlsOf(settings.siteUrl ?? graph.site.url, settings.basePath);
  const data = dataFiles(graph, toUrl);
  for (const { from, to } of movedData(graph)) data.set(from, data.get(to) ?? (() => ''));
  for (const [address, make] of data) await files.put({ path: address.slice(1), given: toUrl('/'), make });
  await writePictures(graph, settings, files);
  await writeIcons(files);
  const moved = redirectFiles(graph, toUrl, settings.basePath);
  for (const [path, text] of moved) await files.put({ path, given: text, make: () => text });
  await files.putTogether('lookup', ['lookup'], () => writeLookup(graph, siteDir));
  const signer = settings.logKey === null ? null : readSigner(settings.logKey);
  const key = signer === null ? 'unsigned' : verifierKey(signer, hashBytes);
  await writeTables(graph, toUrl, siteDir, files);
  await files.putGroup({ given: `log ${toUrl('/')} ${key}`, make: () => writeLog(graph, toUrl, signer, siteDir) });
}
