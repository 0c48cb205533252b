import type { Claim, Part } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import { viewOf } from './claim-view.ts';
import { claimsAbout, claimsNaming, type Graph } from './graph.ts';
import { addresseesOf } from './party.ts';
import { unansweredRows } from './point.ts';

/** A point that none of those it is for has met; the claim itself where it has no points. */
export interface OpenPoint {
  claim: Claim;
  part: Part | null;
}

/** The open points that are for an actor to answer, those of the newest claims first. What the site no longer carries asks for nothing. */
export function openPointsOf(graph: Graph, actor: Id): OpenPoint[] {
  const claims = [...claimsAbout(graph, actor), ...claimsNaming(graph, actor)].filter(({ withdrawn }) => withdrawn === null);
  return claims.flatMap((claim) =>
    unansweredRows(claim, viewOf(graph, claim).matrix)
      .filter(({ part }) => addresseesOf(claim, part).includes(actor))
      .map(({ part }) => ({ claim, part })),
  );
}
