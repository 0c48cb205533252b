import type { Claim } from '../records/claim.ts';
import { daysBetween } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import { meets } from '../records/stance.ts';
import { responsesTo, type Graph } from './graph.ts';
import { stancesOn } from './matrix.ts';
import { partyOf } from './party.ts';

/** How long an accused party took to meet a point. */
export interface ReplyLag {
  party: Id;
  /** Its first response that meets a point. */
  response: Id;
  /** Null where one of the two dates is less precise than a day, or the answer was given before the claim was published. */
  days: number | null;
}

/** Days from the claim to each accused party's first response that meets a point; refusals have none. */
export function replyLags(graph: Graph, claim: Claim): ReplyLag[] {
  return claim.about.flatMap((party) => {
    const first = responsesTo(graph, claim.id).find(
      (response) => partyOf(graph, claim, response.by) === party && meetsPoint(claim, response),
    );
    return first ? [{ party, response: first.id, days: lagOf(claim, first) }] : [];
  });
}

/** Days from a claim to a response that meets a point of it; null where it meets none, or where they cannot be counted. */
export function lagOf(claim: Claim, response: Response): number | null {
  if (!meetsPoint(claim, response)) return null;
  const days = daysBetween(claim.on, response.on);
  return days === null || days < 0 ? null : days;
}

/** The middle of some lags, in days; null where none is known. Of an even number, the lower of the two in the middle. */
export function medianLag(days: readonly number[]): number | null {
  const sorted = [...days].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

const meetsPoint = (claim: Claim, response: Response): boolean => stancesOn(response, claim).some(({ stance }) => meets(stance));
