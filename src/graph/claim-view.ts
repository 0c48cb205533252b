import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import type { StanceOnClaim } from '../records/stance.ts';
import { responsesTo, supersededBy, type Graph } from './graph.ts';
import { matrixOf, stancesOn, type Matrix } from './matrix.ts';
import { originsOf, type Origins } from './origins.ts';
import { partyOf, roleOf, type Role } from './party.ts';
import { unansweredParts } from './point.ts';
import { remember } from './remember.ts';
import { relatedClaims } from './related.ts';
import { lagOf, replyLags, type ReplyLag } from './reply-lag.ts';
import { withoutWords } from './standing/lines.ts';
import { standingOf, type Standing } from './standing/standing.ts';

/** A response as it bears on one claim. */
export interface ResponseView {
  response: Response;
  /** The party it speaks for. */
  party: Id;
  role: Role;
  /** What it says about this claim. */
  stances: StanceOnClaim[];
  /** Days from the claim to the response; null where it meets no point or a date is less precise than a day. */
  lagDays: number | null;
  /** The later statements that replaced it, whole or on a point. */
  supersededBy: readonly Response[];
  /** No cell of the matrix holds it: it was replaced on every point it touches. */
  isEarlier: boolean;
}

/** Everything derived about a claim: what its page, its JSON and its search record are made from. */
export interface ClaimView {
  claim: Claim;
  matrix: Matrix;
  standing: Standing;
  /** Every response, oldest first. */
  responses: ResponseView[];
  /** Points that none of those they are for has met; empty for a claim without parts. */
  unanswered: Id[];
  /** The addressees of whom no words in reply were found. */
  noReply: Id[];
  /** Days from the claim to each accused party's first response that meets a point. */
  replyLags: ReplyLag[];
  origins: Origins;
  related: Id[];
}

/** Everything derived about a claim, worked out once per graph: its page, its JSON and every list ask for it. */
export const viewOf = remember(deriveView);

/** The responses of one role, oldest first. */
export const responsesAs = ({ responses }: ClaimView, wanted: Role): ResponseView[] =>
  responses.filter(({ role }) => role === wanted);

function deriveView(graph: Graph, claim: Claim): ClaimView {
  const matrix = matrixOf(graph, claim);
  const inCells = new Set(matrix.rows.flatMap(({ cells }) => [...cells.values()].flat().map(({ response }) => response.id)));
  return {
    claim,
    matrix,
    standing: standingOf(graph, claim),
    responses: responsesTo(graph, claim.id).map((response) => viewResponse(graph, claim, response, inCells)),
    unanswered: unansweredParts(claim, matrix),
    noReply: withoutWords(graph, claim, matrix),
    replyLags: replyLags(graph, claim),
    origins: originsOf(graph, claim),
    related: relatedClaims(graph, claim),
  };
}

function viewResponse(graph: Graph, claim: Claim, response: Response, inCells: ReadonlySet<Id>): ResponseView {
  return {
    response,
    party: partyOf(graph, claim, response.by),
    role: roleOf(graph, claim, response.by),
    stances: stancesOn(response, claim),
    lagDays: lagOf(claim, response),
    supersededBy: supersededBy(graph, response.id),
    isEarlier: !inCells.has(response.id),
  };
}
