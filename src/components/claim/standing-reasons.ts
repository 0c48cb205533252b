import type { ClaimView } from '../../graph/claim-view.ts';
import { matrixOf } from '../../graph/matrix.ts';
import { record } from '../../graph/graph.ts';
import {
  AGENCY_STANDINGS,
  CLAIMANT_STANDINGS,
  REPLY_STANDINGS,
  type AgencyStanding,
  type Axes,
  type ClaimantStanding,
  type ReplyStanding,
} from '../../graph/standing-axes.ts';
import { accusedCells, agencyCells, claimantCells, standingOf, UNANSWERED, type PlacedCell } from '../../graph/standing.ts';
import { STANCES } from '../../records/stance.ts';
import { graph } from '../../site.ts';
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
  rows: { point: string; answers: string[] }[];
}

const REPLY = (value: ReplyStanding) => ({ name: 'Replies', sign: REPLY_SIGNS[value], ...REPLY_STANDINGS[value] });
const AGENCIES = (value: AgencyStanding) => ({ name: 'Agencies', sign: AGENCY_SIGNS[value], ...AGENCY_STANDINGS[value] });
const CLAIMANT = (value: ClaimantStanding) => ({ name: 'The allegation', sign: CLAIMANT_SIGNS[value], ...CLAIMANT_STANDINGS[value] });

/** The three axes of a claim's standing with what each was read from. */
export function standingReasons({ claim, matrix, standing }: ClaimView): AxisReason[] {
  return [
    { ...REPLY(standing.reply), from: citeCells(accusedCells(graph, claim, matrix)) },
    { ...AGENCIES(standing.agencies), from: citeCells(agencyCells(graph, claim, matrix)) },
    { ...CLAIMANT(standing.claimant), from: citeCells(claimantCells(graph, claim, matrix)) },
  ];
}

/** Each date on which the standing changed, with the claim as it stood then, oldest first. */
export function pastStandings({ claim, standing }: ClaimView): PastStanding[] {
  return standing.history.map((change, index) => ({
    on: change.on,
    changes: changedAxes(standing.history[index - 1] ?? UNANSWERED, change),
    sentence: standingOf(graph, claim, change.on).sentence,
    rows: matrixOf(graph, claim, change.on).rows.map(({ part, cells }) => ({
      point: part?.text ?? 'The allegation as a whole',
      answers: [...cells].map(
        ([actor, { stances }]) => `${record(graph.actors, actor).name}: ${stances.map((stance) => STANCES[stance].label.toLowerCase()).join(', ')}`,
      ),
    })),
  }));
}

function changedAxes(before: Axes, after: Axes): string[] {
  return [
    ...(before.reply === after.reply ? [] : [`Replies: ${REPLY_STANDINGS[after.reply].label.toLowerCase()}`]),
    ...(before.agencies === after.agencies ? [] : [`Agencies: ${AGENCY_STANDINGS[after.agencies].label.toLowerCase()}`]),
    ...(before.claimant === after.claimant ? [] : [`The allegation: ${CLAIMANT_STANDINGS[after.claimant].label.toLowerCase()}`]),
  ];
}

/** Each response once, however many points it meets. */
function citeCells(cells: PlacedCell[]): AxisReason['from'] {
  const responses = new Map(cells.map(({ response }) => [response.id, response]));
  return [...responses.values()].map(({ id, by, on }) => ({ text: `${record(graph.actors, by).name}, ${on}`, address: `#${id}` }));
}
