import type { Claim } from '../records/claim.ts';
import { daysBetween } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import { isPartOf, responsesTo, type Graph } from './graph.ts';

/** How long an accused took to say anything. */
export interface ReplyLag {
  actor: Id;
  /** The first response by the accused or one of its offices. */
  response: Id;
  /** Null where one of the two dates is less precise than a day. */
  days: number | null;
}

/** Days from the claim to each accused's first response; the accused who never responded are left out. */
export function replyLags(graph: Graph, claim: Claim): ReplyLag[] {
  return claim.about.flatMap((actor) => {
    const first = responsesTo(graph, claim.id).find(({ by }) => isPartOf(graph, by, actor));
    return first ? [{ actor, response: first.id, days: daysBetween(claim.on, first.on) }] : [];
  });
}

/** The middle of some lags, in days; null where none is known. Of an even number, the lower of the two in the middle. */
export function medianLag(days: readonly number[]): number | null {
  const sorted = [...days].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
