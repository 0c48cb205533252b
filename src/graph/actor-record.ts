import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import { meets } from '../records/stance.ts';
import { viewOf } from './claim-view.ts';
import { claimsAbout, statementsOf, supersededBy, type Graph } from './graph.ts';
import type { Matrix } from './matrix.ts';
import { medianLag } from './reply-lag.ts';
import { rowsFor } from './standing/tally.ts';

/** How an actor answered what is alleged about it. */
export interface ActorRecord {
  /** Claims about it, and on how many of them it has met a point. */
  claims: number;
  answeredClaims: number;
  /** Points of these claims that are for it, and how many of them it has met. */
  points: number;
  answeredPoints: number;
  /** The middle of the days it took to its first replies; null where none can be counted. */
  medianLag: number | null;
}

/** A statement and what its speaker replaced it with. */
export interface PositionChange {
  before: Response;
  after: Response;
}

/** How an actor answered, counted over the claims about it. */
export function actorRecord(graph: Graph, actor: Id): ActorRecord {
  const views = claimsAbout(graph, actor).map((claim) => viewOf(graph, claim));
  const sum = (count: (view: (typeof views)[number]) => number): number => views.reduce((total, view) => total + count(view), 0);
  const lags = views.flatMap(({ replyLags }) => replyLags.filter(({ party }) => party === actor));
  return {
    claims: views.length,
    answeredClaims: lags.length,
    points: sum(({ claim, matrix }) => rowsFor(claim, matrix, actor).length),
    answeredPoints: sum(({ claim, matrix }) => metRows(claim, matrix, actor)),
    medianLag: medianLag(lags.flatMap(({ days }) => (days === null ? [] : [days]))),
  };
}

/** On how many of the points that are for it a party has taken a stance that meets them. */
function metRows(claim: Claim, matrix: Matrix, party: Id): number {
  return rowsFor(claim, matrix, party).filter((row) => matrix.rows[row]?.cells.get(party)?.some(({ stance }) => meets(stance)))
    .length;
}

/** The statements an actor has replaced, each beside what replaced it, oldest first. */
export function positionChanges(graph: Graph, actor: Id): PositionChange[] {
  return statementsOf(graph, actor).flatMap((before) => supersededBy(graph, before.id).map((after) => ({ before, after })));
}
