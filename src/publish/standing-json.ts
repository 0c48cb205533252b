import type { Graph } from '../graph/graph.ts';
import type { Standing } from '../graph/standing/standing.ts';
import type { Claim } from '../records/claim.ts';
import { sayStanding } from '../words/standing.ts';

/** How a claim stands as data, under the same names wherever it is told. */
export function standingJson(graph: Graph, claim: Claim, standing: Standing) {
  const { reply, agencies, rulings, measures, maker, counts, asOf, history } = standing;
  const { lines, sentence } = sayStanding(graph, claim, standing);
  return {
    reply,
    agencies,
    rulings,
    measures,
    maker,
    lines: lines.map(({ axis, text }) => ({ axis, text })),
    sentence,
    counts,
    asOf,
    history,
  };
}
