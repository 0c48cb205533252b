import type { Graph } from '../../src/graph/graph.ts';
import type { Claim } from '../../src/records/claim.ts';

/** The claim with most responses: the longest page. */
export function longestOf(graph: Graph): Claim {
  const size = ({ id }: Claim): number => graph.index.responsesTo.get(id)?.length ?? 0;
  const [longest] = [...graph.claims.values()].filter(({ parts }) => parts.length > 0).sort((a, b) => size(b) - size(a));
  if (longest === undefined) throw new Error('There is no claim with points.');
  return longest;
}
