import { actorJsonAddress, claimJsonAddress, oembedAddress } from '../address.ts';
import { record, type Graph } from '../graph/graph.ts';
import { actorJson } from './actor-json.ts';
import { claimRecord } from './cite/claim-record.ts';
import { recordFileOf } from './cite/record-file.ts';
import { claimJson, type ToUrl } from './claim-json.ts';
import { feedFiles } from './feeds/feeds.ts';
import { claimsIndexJson } from './claims-index-json.ts';
import { oembedJson } from './embed.ts';
import { isShared } from './shared.ts';

/** Makes the text of a file of data. */
export type WriteText = () => string;

/**
 * Every file of data by its address, each made only when asked for: a build writes them all, a server the one that is read.
 * Each reads all that it says of the graph when it is made, for that is what a build knows it by.
 */
export function dataFiles(graph: Graph, toUrl: ToUrl): Map<string, WriteText> {
  const files = new Map<string, WriteText>();
  files.set('/claims/index.json', () => JSON.stringify(claimsIndexJson(graph, toUrl)));
  for (const id of graph.claims.keys())
    files.set(claimJsonAddress(id), () => JSON.stringify(claimJson(graph, record(graph.claims, id), toUrl)));
  for (const [address, ids] of Map.groupBy(graph.claims.keys(), recordFileOf)) {
    const recordsIn = () => ids.map((id) => [id, claimRecord(graph, record(graph.claims, id))]);
    files.set(address, () => JSON.stringify(Object.fromEntries(recordsIn())));
  }
  if (isShared(graph))
    for (const id of graph.claims.keys())
      files.set(oembedAddress(id), () => JSON.stringify(oembedJson(graph, record(graph.claims, id), toUrl)));
  for (const id of graph.actors.keys())
    files.set(actorJsonAddress(id), () => JSON.stringify(actorJson(graph, record(graph.actors, id), toUrl)));
  for (const [address, make] of feedFiles(graph, toUrl)) files.set(address, make);
  return files;
}
