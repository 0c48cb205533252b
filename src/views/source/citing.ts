import { claimsCiting, responsesCiting, type Graph } from '../../graph/graph.ts';
import type { Claim } from '../../records/claim.ts';
import type { Id } from '../../records/id.ts';
import type { Response } from '../../records/response.ts';
import type { Wording } from '../../records/wording.ts';

/** A claim or response with those of its wordings for which a source is cited. */
export type Cited = { worded: (Claim | Response | Wording)[] } & (
  { kind: 'claim'; record: Claim } | { kind: 'response'; record: Response }
);

/** Everything that cites a source, claims first, each with the wordings that it cites it for. */
export function recordsCiting(graph: Graph, source: Id): Cited[] {
  const citing = (wording: { sources: readonly Id[] }): boolean => wording.sources.includes(source);
  return [
    ...claimsCiting(graph, source).map((claim): Cited => ({
      kind: 'claim',
      record: claim,
      worded: [claim, ...claim.wordings].filter(citing),
    })),
    ...responsesCiting(graph, source).map((response): Cited => ({
      kind: 'response',
      record: response,
      worded: [response, ...response.wordings].filter(citing),
    })),
  ];
}
