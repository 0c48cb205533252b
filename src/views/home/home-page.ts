import { latestStatements, unansweredLongest } from '../../graph/ranking.ts';
import type { Graph } from '../../graph/graph.ts';
import { claimsByStanding, caseRow, type CaseRow, type StandingGroup } from '../case/case-page.ts';
import { claimRows, type ClaimRow } from '../list/claim-row.ts';
import { statementRow, type StatementRow } from '../list/statement-row.ts';
import type { To } from '../link.ts';
import { curlMarks } from '../../words/curly.ts';

/** Rows of each of the two lists at the top, tiles below them, and cases. */
const SHOWN = 5;
const TILES = 40;
const CASES = 24;

/** Everything that the home page shows: no claim twice. */
export interface HomePage {
  title: string;
  /** What was said last, one statement a claim. */
  latest: StatementRow[];
  /** Claims with points that have been open longest. */
  open: ClaimRow[];
  cases: CaseRow[];
  /** The other claims, by how they stand. */
  tiles: StandingGroup[];
}

/** What the home page says, from the graph alone. */
export function homePage(graph: Graph, to: To): HomePage {
  const latest = latestStatements(graph, SHOWN);
  const seen = new Set(latest.flatMap((response) => response.to));
  const open = unansweredLongest(graph, SHOWN + seen.size)
    .filter(({ id }) => !seen.has(id))
    .slice(0, SHOWN);
  for (const { id } of open) seen.add(id);
  const others = [...graph.claims.values()].filter(({ id, withdrawn }) => !seen.has(id) && withdrawn === null);
  return {
    title: curlMarks(graph.site.description ?? graph.site.name),
    latest: latest.map((response) => statementRow(graph, response, to)),
    open: claimRows(graph, open, to),
    cases: [...graph.topics.values()].slice(0, CASES).map((topic) => caseRow(graph, topic, to)),
    tiles: claimsByStanding(graph, others.slice(0, TILES), to),
  };
}
