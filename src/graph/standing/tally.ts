import type { Claim } from '../../records/claim.ts';
import { compareDates, type PartialDate } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import { bearingOf, meets, STANCE_NAMES, type Bearing, type Stance } from '../../records/stance.ts';
import type { Matrix } from '../matrix.ts';
import { addresseesOf } from '../party.ts';
import { answersOf, type PlacedAnswer } from './cells.ts';

/** On how many points a party takes a stance. */
export interface Tally {
  stance: Stance;
  /** The points, from 0, in the claim's order. */
  rows: number[];
  /** The date of the newest response counted. */
  on: PartialDate;
}

/** What a party says of a claim, counted from its cells. */
export interface PartyTally {
  party: Id;
  /** The points it could answer: those that are for it where some are, else all of the claim's. */
  of: number;
  tallies: Tally[];
}

/** The rows a party is counted over: those that are for it where some are, else all. */
export function rowsFor(claim: Claim, { rows }: Matrix, party: Id): number[] {
  const all = rows.map((_, row) => row);
  const own = all.filter((row) => addresseesOf(claim, rows[row]?.part ?? null).includes(party));
  return own.length > 0 || claim.about.includes(party) ? own : all;
}

/** Counts the stances of some bearings that a party takes, over the given rows. A refusal counts only where the party has not met the point. */
export function tallyParty(matrix: Matrix, party: Id, bearings: readonly Bearing[], over: readonly number[]): PartyTally {
  const answers = answersOf(matrix).filter((answer) => answer.party === party && over.includes(answer.row));
  const met = new Set(answers.filter(({ stance }) => meets(stance)).map(({ row }) => row));
  const counted = answers.filter(
    ({ stance, row }) => bearings.includes(bearingOf(stance)) && (bearingOf(stance) !== 'refusal' || !met.has(row)),
  );
  const tallies = STANCE_NAMES.flatMap((stance) => tallyStance(stance, counted) ?? []);
  return { party, of: over.length, tallies };
}

function tallyStance(stance: Stance, answers: readonly PlacedAnswer[]): Tally | null {
  const taken = answers.filter((answer) => answer.stance === stance);
  const [first] = taken;
  if (first === undefined) return null;
  const on = taken.reduce(
    (newest, { response }) => (compareDates(response.on, newest) > 0 ? response.on : newest),
    first.response.on,
  );
  return { stance, rows: [...new Set(taken.map(({ row }) => row))].sort((a, b) => a - b), on };
}
