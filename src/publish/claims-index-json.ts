import { claimAddress } from '../address.ts';
import { viewOf } from '../graph/claim-view.ts';
import { topicsOf, type Graph } from '../graph/graph.ts';
import { newestDate } from '../graph/newest-date.ts';
import type { Claim } from '../records/claim.ts';
import { actorRefs } from './actor-ref.ts';
import { SCHEMA_VERSION, type ToUrl } from './claim-json.ts';
import { standingJson } from './standing-json.ts';

/** Every claim in short, newest first: `/claims/index.json`. */
export function claimsIndexJson(graph: Graph, toUrl: ToUrl) {
  const claims = [...graph.claims.values()];
  return {
    schemaVersion: SCHEMA_VERSION,
    total: claims.length,
    updated: newestDate(graph),
    claims: claims.map((claim) => claimEntry(graph, claim, toUrl)),
  };
}

/** A claim in short, under the same names as in its own data. */
export function claimEntry(graph: Graph, claim: Claim, toUrl: ToUrl) {
  return {
    id: claim.id,
    url: toUrl(claimAddress(claim.id)),
    title: claim.title,
    statement: claim.statement,
    on: claim.on,
    by: actorRefs(graph, claim.by, toUrl),
    about: actorRefs(graph, claim.about, toUrl),
    standing: standingJson(graph, claim, viewOf(graph, claim).standing),
    topics: topicsOf(graph, claim),
  };
}
