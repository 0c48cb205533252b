import { actorJsonAddress, claimJsonAddress } from '../address.ts';
import type { Graph } from '../graph/graph.ts';
import { actorJson } from './actor-json.ts';
import { claimJson, type ToUrl } from './claim-json.ts';
import { claimsIndexJson } from './claims-index-json.ts';

/** Makes the text of a file of data. */
export type WriteText = () => string;

/** Every file of data by its address, each made only when asked for: a build writes them all, a server the one that is read. */
export function dataFiles(graph: Graph, toUrl: ToUrl): Map<string, WriteText> {
  const files = new Map<string, WriteText>();
  files.set('/claims/index.json', () => JSON.stringify(claimsIndexJson(graph, toUrl)));
  for (const claim of graph.claims.values()) {
    files.set(claimJsonAddress(claim.id), () => JSON.stringify(claimJson(graph, claim, toUrl)));
  }
  for (const actor of graph.actors.values()) {
    files.set(actorJsonAddress(actor.id), () => JSON.stringify(actorJson(graph, actor, toUrl)));
  }
  return files;
}
