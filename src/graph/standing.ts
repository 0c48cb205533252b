import type { Claim } from '../records/claim.ts';
import { compareDates, type PartialDate } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import { CLAIMANT_STANCES, SILENT_STANCES, type Stance } from '../records/stance.ts';
import { isPartOf, record, responsesTo, supersededBy, type Graph } from './graph.ts';
import { matrixOf, type Cell, type Matrix } from './matrix.ts';
import { isAccused } from './role.ts';
// eslint-disable-next-line import-x/no-cycle -- undone by the rooms of linking and standing
import { sentenceOf } from './sentence.ts';
import type { AgencyStanding, Axes, ClaimantStanding, ReplyStanding } from './standing-axes.ts';

/** How the axes stood from a date on. */
export interface StandingChange extends Axes {
  on: PartialDate;
}

/** How a claim stands: three axes, the sentence that says them, and how they came about. */
export interface Standing extends Axes {
  /** The three in one line, e.g. "Denied by Acme. Ruritania's QXZ has no evidence. 2 of 3 points unanswered." */
  sentence: string;
  /** The date of the newest response counted; the claim's own date where there is none. */
  asOf: PartialDate;
  /** The dates on which an axis changed and to what, starting from none/none/stands, which is not listed. */
  history: StandingChange[];
}

const OPPOSING: readonly Stance[] = ['denies', 'disputes', 'no-evidence'];

/** How every claim stands before anybody has said anything. */
export const UNANSWERED: Axes = { reply: 'none', agencies: 'none', claimant: 'stands' };

/** How a claim stands now, or as of a date: the same function over the responses up to it. */
export function standingOf(graph: Graph, claim: Claim, asOf?: PartialDate): Standing {
  const dates = datesOf(graph, claim).filter((date) => asOf === undefined || compareDates(date, asOf) <= 0);
  const matrix = matrixOf(graph, claim, asOf);
  return {
    ...axesOf(graph, claim, matrix),
    sentence: sentenceOf(graph, claim, matrix),
    asOf: dates.at(-1) ?? claim.on,
    history: historyOf(graph, claim, dates),
  };
}

/** The three axes, read from a matrix. */
function axesOf(graph: Graph, claim: Claim, matrix: Matrix): Axes {
  return {
    reply: replyStanding(matrix, accusedCells(graph, claim, matrix)),
    agencies: agencyStanding(agencyCells(graph, claim, matrix)),
    claimant: claimantStanding(claimantCells(graph, claim, matrix)),
  };
}

/** The cells of the accused and their offices, each with the row it stands in. */
export function accusedCells(graph: Graph, claim: Claim, matrix: Matrix): PlacedCell[] {
  return cellsWhere(matrix, (actor) => isAccused(graph, claim, actor));
}

/** The cells of agencies that are not accused, without what an agency says only as the maker of the allegation. */
export function agencyCells(graph: Graph, claim: Claim, matrix: Matrix): PlacedCell[] {
  const cells = cellsWhere(matrix, (actor) => record(graph.actors, actor).kind === 'agency' && !isAccused(graph, claim, actor));
  return cells.filter(({ stances }) => stances.some((stance) => !CLAIMANT_STANCES.includes(stance)));
}

/** The cells of those who made the allegation. */
export function claimantCells(graph: Graph, claim: Claim, matrix: Matrix): PlacedCell[] {
  return cellsWhere(matrix, (actor) => claim.by.some((claimant) => isPartOf(graph, actor, claimant)));
}

/** A cell with its actor and the number of its row. */
export interface PlacedCell extends Cell {
  actor: Id;
  row: number;
}

function cellsWhere(matrix: Matrix, wanted: (actor: Id) => boolean): PlacedCell[] {
  return matrix.rows.flatMap(({ cells }, row) =>
    [...cells].filter(([actor]) => wanted(actor)).map(([actor, cell]) => ({ ...cell, actor, row })),
  );
}

function replyStanding(matrix: Matrix, cells: PlacedCell[]): ReplyStanding {
  const taken = stancesIn(cells);
  if (cells.length === 0) return 'none';
  if (isSilentOnly(taken)) return 'declined';
  const admittedRows = new Set(cells.filter(({ stances }) => stances.includes('admits')).map(({ row }) => row));
  if (admittedRows.size === matrix.rows.length && !taken.has('denies') && !taken.has('disputes')) return 'admitted';
  if (admittedRows.size > 0) return 'partly-admitted';
  if (taken.has('denies')) return 'denied';
  if (taken.has('disputes') || taken.has('no-evidence')) return 'disputed';
  return 'answered';
}

/** The agencies' axis, from their cells. */
export function agencyStanding(cells: PlacedCell[]): AgencyStanding {
  const taken = stancesIn(cells);
  if (cells.length === 0) return 'none';
  if (isSilentOnly(taken)) return 'declined';
  const supporting = cells.filter(({ stances }) => stances.includes('confirms') || stances.includes('acts'));
  const opposing = cells.filter(({ stances }) => stances.some((stance) => OPPOSING.includes(stance)));
  if (supporting.some((cell) => opposing.some((other) => other !== cell))) return 'divided';
  if (taken.has('confirms')) return 'confirmed';
  if (taken.has('acts')) return 'acted';
  return taken.has('denies') || taken.has('disputes') ? 'disputed' : 'no-evidence';
}

function claimantStanding(cells: PlacedCell[]): ClaimantStanding {
  const taken = stancesIn(cells);
  if (taken.has('retracts')) return 'retracted';
  return taken.has('corrects') ? 'corrected' : 'stands';
}

const stancesIn = (cells: PlacedCell[]): Set<Stance> => new Set(cells.flatMap(({ stances }) => stances));

const isSilentOnly = (taken: Set<Stance>): boolean => [...taken].every((stance) => SILENT_STANCES.includes(stance));

/** The dates on which somebody responded or took a response back, oldest first, each once. */
function datesOf(graph: Graph, claim: Claim): PartialDate[] {
  const counted = responsesTo(graph, claim.id).flatMap((response) => [response, ...supersededBy(graph, response.id)]);
  return [...new Set(counted.map(({ on }) => on))].sort(compareDates);
}

function historyOf(graph: Graph, claim: Claim, dates: PartialDate[]): StandingChange[] {
  const history: StandingChange[] = [];
  for (const on of dates) {
    const axes = axesOf(graph, claim, matrixOf(graph, claim, on));
    const before = history.at(-1) ?? UNANSWERED;
    if (axes.reply !== before.reply || axes.agencies !== before.agencies || axes.claimant !== before.claimant) {
      history.push({ on, ...axes });
    }
  }
  return history;
}
