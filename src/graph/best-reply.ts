import type { Id } from '../records/id.ts';
import { bearingOf, meets } from '../records/stance.ts';
import { responsesAs, type ClaimView, type ResponseView } from './claim-view.ts';
import { addresseesOf } from './party.ts';
import { answersOf } from './standing/cells.ts';

/**
 * The answer of an accused party that is shown beside the allegation: the standing one that meets most points that are
 * for it, the newest of several, quoted words before a paraphrase; never a refusal. Null where it met none.
 */
export function bestReplyOf(view: ClaimView, party: Id): ResponseView | null {
  const { claim, matrix } = view;
  const met = new Map<Id, Set<number>>();
  for (const answer of answersOf(matrix, 'reply')) {
    if (answer.party !== party || !meets(answer.stance) || !addresseesOf(claim, answer.part).includes(party)) continue;
    met.set(answer.response.id, (met.get(answer.response.id) ?? new Set()).add(answer.row));
  }
  const rank = ({ response }: ResponseView): number => (met.get(response.id)?.size ?? 0) * 2 + (response.quote === null ? 0 : 1);
  const meeting = responsesAs(view, 'reply').filter(({ response }) => met.has(response.id));
  return meeting.reduce<ResponseView | null>((best, reply) => (best === null || rank(reply) >= rank(best) ? reply : best), null);
}

/** The best answer of each accused that met a point, in the claim's order. */
export const bestReplies = (view: ClaimView): ResponseView[] =>
  view.claim.about.flatMap((party) => bestReplyOf(view, party) ?? []);

/** Whether a response says only that nothing was said. */
export const isRefusal = ({ response }: Pick<ResponseView, 'response'>): boolean =>
  response.stances.every(({ stance }) => bearingOf(stance) === 'refusal');
