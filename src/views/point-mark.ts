import type { ClaimView } from '../graph/claim-view.ts';
import { POINT_STATUSES, statusOf, type PointStatus } from '../graph/point.ts';
import { AXES } from '../words/axes.ts';
import { countOf } from '../words/counts.ts';
import { listWords } from '../words/lists.ts';
import { factsOf } from '../records/stance.ts';

/** How one point stands, as something to look at. */
export interface PointMark {
  status: PointStatus;
  sign: string;
}

/** The points of a claim as marks, and the same in words. */
export interface PointMarks {
  marks: PointMark[];
  words: string;
}

const SIGNS: Record<PointStatus, string> = {
  retracted: factsOf('retracts').sign,
  corrected: factsOf('corrects').sign,
  nobodys: '·',
  unanswered: AXES.reply.values.none.sign,
  mixed: AXES.reply.values.mixed.sign,
  admitted: factsOf('admits').sign,
  confirmed: factsOf('confirms').sign,
  denied: factsOf('denies').sign,
  disputed: factsOf('disputes').sign,
};

/** How each point of a claim stands, in its order: "5 points: 2 denied, 3 open". */
export function pointMarks({ claim, matrix }: ClaimView): PointMarks {
  const marks = matrix.rows.map((row) => statusOf(claim, row)).map((status) => ({ status, sign: SIGNS[status] }));
  const counts = [...Map.groupBy(marks, ({ status }) => status)].map(
    ([status, { length }]) => `${length} ${POINT_STATUSES[status].label.toLowerCase()}`,
  );
  return { marks, words: `${countOf(marks.length, 'point')}: ${listWords(counts)}` };
}
