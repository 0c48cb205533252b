import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import { viewOf } from './claim-view.ts';
import { claimsAbout, statementsOf, supersededBy, type Graph } from './graph.ts';
import { medianLag } from './reply-lag.ts';
import { unansweredRows } from './unanswered.ts';

/** How an actor answered what is alleged about it. */
export interface ActorRecord {
  /** Claims about it, and on how many of them it or an office of it has said anything. */
  claims: number;
  answeredClaims: number;
  /** Points of these claims, and how many of them some accused has met. */
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
  const points = sum(({ matrix }) => matrix.rows.length);
  const lags = views.flatMap(({ replyLags }) => replyLags.filter((lag) => lag.actor === actor));
  return {
    claims: views.length,
    answeredClaims: lags.length,
    points,
    answeredPoints: points - sum(({ claim, matrix }) => unansweredRows(graph, claim, matrix).length),
    medianLag: medianLag(lags.flatMap(({ days }) => (days === null ? [] : [days]))),
  };
}

/** The statements an actor has replaced, each beside what replaced it, oldest first. */
export function positionChanges(graph: Graph, actor: Id): PositionChange[] {
  return statementsOf(graph, actor).flatMap((before) => supersededBy(graph, before.id).map((after) => ({ before, after })));
}
