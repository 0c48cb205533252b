import { LOG_ADDRESS } from '../address.ts';
import { eventsOfClaim, type Graph } from '../graph/graph.ts';
import type { Claim } from '../records/claim.ts';
import { hashesAround } from './fingerprint.ts';
import { proofPath } from './log/proofs.ts';

/** Where the newest event of a claim stands in the log of changes, and the file that proves it. */
export interface LogPosition {
  /** From 1. */
  entry: number;
  /** How many entries the log has. */
  of: number;
  proof: string;
}

/** Where the record of a claim stands in the log; null where the last release has not written down the present one. */
export function logPosition(graph: Graph, claim: Claim): LogPosition | null {
  const events = eventsOfClaim(graph, claim.id);
  const last = events.at(-1);
  const logged = new Map(
    events
      .filter(({ kind }) => kind !== 'standing-changed')
      .map((event) => [`${event.record_kind} ${event.record}`, event.after]),
  );
  const isLogged = [...hashesAround(graph, claim)].every(([name, hash]) => logged.get(name) === hash);
  if (last === undefined || !isLogged) return null;
  return { entry: last.number, of: graph.events.length, proof: `${LOG_ADDRESS}${proofPath(last.number)}` };
}
