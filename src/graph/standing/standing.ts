import type { Claim } from '../../records/claim.ts';
import { compareDates, type PartialDate } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import { responsesTo, supersededBy, type Graph } from '../graph.ts';
import { matrixOf, type Matrix } from '../matrix.ts';
import { AXIS_NAMES, axesOf, NOTHING_SAID, type Axes } from './axes.ts';
import { linesOf, type LineFact } from './lines.ts';
import { rowsFor, tallyParty } from './tally.ts';

/** How the axes stood from a date on. */
export interface StandingChange extends Axes {
  on: PartialDate;
}

/** What an accused says of the points that are for it, in numbers. */
export interface ReplyCount {
  party: Id;
  /** The points that are for it. */
  of: number;
  admits: number;
  denies: number;
  disputes: number;
  noEvidence: number;
}

/** How a claim stands: five axes, what their lines say, and how they came about. */
export interface Standing extends Axes {
  lines: LineFact[];
  /** An entry per accused, in the claim's order. */
  counts: ReplyCount[];
  /** The date of the newest response counted; the claim's own date where there is none. */
  asOf: PartialDate;
  /** The dates on which an axis changed and to what, starting from none/none/none/none/stands, which is not listed. */
  history: StandingChange[];
}

/** How a claim stands now, or as of a date: the same function over the responses up to it. */
export function standingOf(graph: Graph, claim: Claim, asOf?: PartialDate): Standing {
  const dates = datesOf(graph, claim).filter((date) => asOf === undefined || compareDates(date, asOf) <= 0);
  const matrix = matrixOf(graph, claim, asOf);
  return {
    ...axesOf(claim, matrix),
    lines: linesOf(graph, claim, matrix),
    counts: claim.about.map((party) => countReplies(claim, matrix, party)),
    asOf: dates.at(-1) ?? claim.on,
    history: historyOf(graph, claim, dates),
  };
}

function countReplies(claim: Claim, matrix: Matrix, party: Id): ReplyCount {
  const { of, tallies } = tallyParty(matrix, party, ['for', 'against', 'without'], rowsFor(claim, matrix, party));
  const count = (wanted: string): number => tallies.find(({ stance }) => stance === wanted)?.rows.length ?? 0;
  return {
    party,
    of,
    admits: count('admits'),
    denies: count('denies'),
    disputes: count('disputes'),
    noEvidence: count('no-evidence'),
  };
}

/** The dates on which somebody responded or took a response back, oldest first, each once. */
function datesOf(graph: Graph, claim: Claim): PartialDate[] {
  const counted = responsesTo(graph, claim.id).flatMap((response) => [response, ...supersededBy(graph, response.id)]);
  return [...new Set(counted.map(({ on }) => on))].sort(compareDates);
}

function historyOf(graph: Graph, claim: Claim, dates: readonly PartialDate[]): StandingChange[] {
  const history: StandingChange[] = [];
  for (const on of dates) {
    const axes = axesOf(claim, matrixOf(graph, claim, on));
    const before = history.at(-1) ?? NOTHING_SAID;
    if (AXIS_NAMES.some((axis) => axes[axis] !== before[axis])) history.push({ on, ...axes });
  }
  return history;
}
