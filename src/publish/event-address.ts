import { claimAddress, DATA_ADDRESS, responseAddress } from '../address.ts';
import { responsesTo, type Graph } from '../graph/graph.ts';
import type { SiteEvent } from '../records/site-event.ts';

/** Where what an event tells of is to be seen: the response, else the claim; of what is gone, the table that still has the event. */
export function eventAddress(graph: Graph, { record_kind, record, claims }: SiteEvent): string {
  const claim = claims.find((id) => graph.claims.has(id));
  if (claim === undefined) return DATA_ADDRESS;
  const isThere = record_kind === 'response' && responsesTo(graph, claim).some(({ id }) => id === record);
  return isThere ? responseAddress(claim, record) : claimAddress(claim);
}
