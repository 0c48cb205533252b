import type { ClaimView } from '../../graph/claim-view.ts';
import { matrixOf, type Matrix } from '../../graph/matrix.ts';
import { record } from '../../graph/graph.ts';
import {
  AGENCY_STANDINGS,
  CLAIMANT_STANDINGS,
  REPLY_STANDINGS,
  type AgencyStanding,
  type Axes,
  type ClaimantStanding,
  type ReplyStanding,
} from '../../graph/standing/axes.ts';
import {
  accusedCells,
  agencyCells,
  claimantCells,
  standingOf,
  UNANSWERED,
  type PlacedCell,
} from '../../graph/standing/standing.ts';
import type { Claim } from '../../records/claim.ts';
import { STANCES, type Stance } from '../../records/stance.ts';
import { graph } from '../../site.ts';
import { isolateRuns } from '../language.ts';
import { dateWords } from '../../words/dates.ts';
import { AGENCY_SIGNS, CLAIMANT_SIGNS, REPLY_SIGNS } from '../signs.ts';

/** One axis of a standing: its value, the rule that gave it, and the responses it was read from. */
export interface AxisReason {
  name: string;
  label: string;
  sign: string;
  description: string;
  from: { text: string; address: string }[];
}

/** How a claim stood from a date on. */
export interface PastStanding {
  on: string;
  /** What changed on that date, in words. */
  changes: string[];
  sentence: string;
  /** Who said what on which points, a speaker a line. */
  answers: string[];
}

const REPLY = (value: ReplyStanding) => ({ name: 'Replies' as const, sign: REPLY_SIGNS[value], ...REPLY_STANDINGS[value] });
const AGENCIES = (value: AgencyStanding) => ({
  name: 'Agencies' as const,
  sign: AGENCY_SIGNS[value],
  ...AGENCY_STANDINGS[value],
});
const CLAIMANT = (value: ClaimantStanding) => ({
  name: 'The allegation' as const,
  sign: CLAIMANT_SIGNS[value],
  ...CLAIMANT_STANDINGS[value],
});

/** The axes of a standing in words and signs; without replies where nobody is accused. */
export function standingAxes(claim: Claim, { reply, agencies, claimant }: Axes) {
  return [...(claim.about.length > 0 ? [REPLY(reply)] : []), AGENCIES(agencies), CLAIMANT(claimant)];
}

/** The three axes of a claim's standing with what each was read from. */
export function standingReasons({ claim, matrix, standing }: ClaimView): AxisReason[] {
  const cells = { Replies: accusedCells, Agencies: agencyCells, 'The allegation': claimantCells };
  return standingAxes(claim, standing).map((axis) => ({ ...axis, from: citeCells(cells[axis.name](graph, claim, matrix)) }));
}

/** Each date on which the standing changed, with the claim as it stood then, oldest first. */
export function pastStandings({ claim, standing }: ClaimView): PastStanding[] {
  return standing.history.map((change, index) => ({
    on: change.on,
    changes: changedAxes(standing.history[index - 1] ?? UNANSWERED, change),
    sentence: isolateRuns(standingOf(graph, claim, change.on).sentence),
    answers: answersIn(matrixOf(graph, claim, change.on)),
  }));
}

/** Made once: making it takes longer than all that it is used for on a page. */
const NUMBERS = new Intl.ListFormat('en');

/** "Somebody: denies points 2 and 3; has no evidence of point 4", from the cells of a matrix. */
function answersIn({ columns, rows }: Matrix): string[] {
  return columns.flatMap(({ actor }) => {
    const points = new Map<Stance, string[]>();
    rows.forEach(({ part, cells }, index) => {
      for (const stance of cells.get(actor)?.stances ?? [])
        points.set(stance, [...(points.get(stance) ?? []), part ? String(index + 1) : '']);
    });
    const said = [...points].map(([stance, on]) => {
      const label = STANCES[stance].label.toLowerCase();
      return on.includes('') || on.length === rows.length
        ? label
        : `${label} (${on.length === 1 ? 'point' : 'points'} ${NUMBERS.format(on)})`;
    });
    return said.length === 0 ? [] : [isolateRuns(`${record(graph.actors, actor).name}: ${said.join('; ')}`)];
  });
}

/** The axes that changed, in words that say which they are. */
function changedAxes(before: Axes, after: Axes): string[] {
  return [
    ...(before.reply === after.reply ? [] : [REPLY_STANDINGS[after.reply].label]),
    ...(before.agencies === after.agencies ? [] : [AGENCY_STANDINGS[after.agencies].label]),
    ...(before.claimant === after.claimant ? [] : [CLAIMANT_STANDINGS[after.claimant].label]),
  ];
}

/** Each response once, however many points it meets. */
function citeCells(cells: PlacedCell[]): AxisReason['from'] {
  const responses = new Map(cells.map(({ response }) => [response.id, response]));
  return [...responses.values()].map(({ id, by, on }) => ({
    text: isolateRuns(`${record(graph.actors, by).name}, ${dateWords(on)}`),
    address: `#${id}`,
  }));
}
