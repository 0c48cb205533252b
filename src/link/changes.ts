import type { Graph } from '../graph/graph.ts';
import { matrixOf } from '../graph/matrix.ts';
import { isUnclear } from '../graph/point.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Claim } from '../records/claim.ts';
import { bearingOf } from '../records/stance.ts';
import { placeOfWord, type Tables } from './tables.ts';

/** Parties that say of one point both that it is so and that it is not, without saying which replaces which. */
export function findChanges(graph: Graph, tables: Pick<Tables, 'words'>): Problem[] {
  return [...graph.claims.values()].flatMap((claim) => unclearChanges(graph, claim, tables));
}

function unclearChanges(graph: Graph, claim: Claim, tables: Pick<Tables, 'words'>): Problem[] {
  return matrixOf(graph, claim).rows.flatMap(({ part, cells }) =>
    [...cells].flatMap(([party, cell]) => {
      if (!isUnclear(cell)) return [];
      const sides = cell.filter(({ stance }) => ['for', 'against'].includes(bearingOf(stance)));
      const [newest] = sides;
      const other = sides.find(({ stance }) => newest && bearingOf(stance) !== bearingOf(newest.stance));
      if (newest === undefined || other === undefined) return [];
      const details = {
        party: graph.actors.get(party)?.short ?? party,
        point: part === null ? `"${claim.id}"` : `"${claim.id}/${part.id}"`,
        older: part === null ? other.response.id : `${other.response.id}/${part.id}`,
      };
      const place = placeOfWord(tables, newest.response.place, newest.stance, newest.stance);
      return [problem('unclear-change', place, details, { other: other.response.place })];
    }),
  );
}
