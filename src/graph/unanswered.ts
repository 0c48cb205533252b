import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import { ANSWERING_STANCES } from '../records/stance.ts';
import { isPartOf, type Graph } from './graph.ts';
import type { Matrix, Row } from './matrix.ts';
import { isAccused } from './role.ts';

/** The parts on which no accused denies, disputes, admits or has no evidence. Empty for a claim without parts. */
export function unansweredParts(graph: Graph, claim: Claim, matrix: Matrix): Id[] {
  return unansweredRows(graph, claim, matrix).flatMap(({ part }) => (part === null ? [] : [part.id]));
}

/** The same as rows, so that a claim without parts counts as one point. */
export function unansweredRows(graph: Graph, claim: Claim, matrix: Matrix): Row[] {
  return matrix.rows.filter(({ cells }) => {
    const met = [...cells].some(
      ([actor, { stances }]) => isAccused(graph, claim, actor) && stances.some((stance) => ANSWERING_STANCES.includes(stance)),
    );
    return !met;
  });
}

/** The accused from whom, and from whose offices, there is no response at all: none that the matrix has a column for. */
export function withoutReply(graph: Graph, claim: Claim, { columns }: Matrix): Id[] {
  return claim.about.filter((accused) => !columns.some(({ actor }) => isPartOf(graph, actor, accused)));
}
