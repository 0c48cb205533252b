import { ANSWERING_STANCES } from '../records/stance.ts';
import type { ClaimView, ResponseView } from './claim-view.ts';
import { isPartOf, type Graph } from './graph.ts';

/** The newest standing reply of an accused that meets a point, one in quoted words before a paraphrase; null where there is none. */
export function newestReply(graph: Graph, { claim, replies }: ClaimView): ResponseView | null {
  const meeting = replies.filter(
    ({ isEarlier, stances, response }) =>
      !isEarlier &&
      stances.some(({ stance }) => ANSWERING_STANCES.includes(stance)) &&
      claim.about.some((accused) => isPartOf(graph, response.by, accused)),
  );
  return meeting.findLast(({ response }) => response.quote !== null) ?? meeting.at(-1) ?? null;
}
