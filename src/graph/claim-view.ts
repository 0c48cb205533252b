import type { Claim } from '../records/claim.ts';
import { daysBetween } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import type { StanceOnClaim } from '../records/stance.ts';
import { responsesTo, supersededBy, type Graph } from './graph.ts';
import { matrixOf, stancesOn, type Matrix } from './matrix.ts';
import { originsOf, type Origins } from './origins.ts';
import { relatedClaims } from './related.ts';
import { replyLags, type ReplyLag } from './reply-lag.ts';
import { roleOf, type Role } from './role.ts';
import { standingOf, type Standing } from './standing.ts';
import { unansweredParts, withoutReply } from './unanswered.ts';

/** A response as it bears on one claim. */
export interface ResponseView {
  response: Response;
  role: Role;
  /** What it says about this claim. */
  stances: StanceOnClaim[];
  /** Days from the claim to the response; null where a date is less precise than a day. */
  lagDays: number | null;
  /** The newer statements that replaced it. */
  supersededBy: readonly Response[];
  /** No cell of the matrix holds it: replaced, or overtaken by a newer response of the same speaker on every part it touches. */
  isEarlier: boolean;
}

/** Everything derived about a claim: what its page, its JSON and its search record are made from. */
export interface ClaimView {
  claim: Claim;
  matrix: Matrix;
  standing: Standing;
  /** Each list is oldest first. */
  replies: ResponseView[];
  agencyStatements: ResponseView[];
  claimantUpdates: ResponseView[];
  otherResponses: ResponseView[];
  /** Part ids on which no accused denies, disputes, admits or has no evidence. */
  unanswered: Id[];
  /** The accused without any response. */
  noReply: Id[];
  /** Days from the claim to each accused's first response. */
  replyLags: ReplyLag[];
  origins: Origins;
  related: Id[];
}

const views = new WeakMap<Graph, Map<Id, ClaimView>>();

/** Everything derived about a claim, worked out once per graph: its page, its JSON and every list ask for it. */
export function viewOf(graph: Graph, claim: Claim): ClaimView {
  const known = views.get(graph) ?? new Map<Id, ClaimView>();
  views.set(graph, known);
  const view = known.get(claim.id) ?? deriveView(graph, claim);
  known.set(claim.id, view);
  return view;
}

function deriveView(graph: Graph, claim: Claim): ClaimView {
  const matrix = matrixOf(graph, claim);
  const inCells = new Set(matrix.rows.flatMap(({ cells }) => [...cells.values()].map(({ response }) => response.id)));
  const responses = responsesTo(graph, claim.id).map((response) => viewResponse(graph, claim, response, inCells));
  const having = (role: Role): ResponseView[] => responses.filter((response) => response.role === role);
  return {
    claim,
    matrix,
    standing: standingOf(graph, claim),
    replies: having('reply'),
    agencyStatements: having('agency-statement'),
    claimantUpdates: having('claimant-update'),
    otherResponses: having('other-response'),
    unanswered: unansweredParts(graph, claim, matrix),
    noReply: withoutReply(graph, claim, matrix),
    replyLags: replyLags(graph, claim),
    origins: originsOf(graph, claim),
    related: relatedClaims(graph, claim),
  };
}

function viewResponse(graph: Graph, claim: Claim, response: Response, inCells: ReadonlySet<Id>): ResponseView {
  return {
    response,
    role: roleOf(graph, claim, response.by),
    stances: stancesOn(response, claim),
    lagDays: daysBetween(claim.on, response.on),
    supersededBy: supersededBy(graph, response.id),
    isEarlier: !inCells.has(response.id),
  };
}
