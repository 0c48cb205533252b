import type { Claim } from '../../records/claim.ts';
import type { Id } from '../../records/id.ts';
import { bearingOf, meets, type Bearing, type Stance } from '../../records/stance.ts';
import type { Matrix } from '../matrix.ts';
import { addresseesOf } from '../party.ts';
import { answersOf, type PlacedAnswer } from './cells.ts';

/** How the accused answered, over the points that are for them: the first that fits. */
export const REPLY_STANDINGS = [
  'none',
  'refused',
  'unmet',
  'admitted',
  'denied',
  'mixed',
  'partly-admitted',
  'partly-denied',
  'disputed',
] as const;

/** What public bodies said that are neither accused nor named nor its makers: the first that fits. */
export const AGENCY_STANDINGS = ['none', 'refused', 'divided', 'confirmed', 'disputed', 'no-evidence'] as const;

/** What courts, and agencies that decide, decided: the first that fits. */
export const RULING_STANDINGS = ['none', 'divided', 'found', 'cleared', 'left-open'] as const;

/** Whether a public body took a measure. */
export const MEASURE_STANDINGS = ['none', 'taken'] as const;

/** What those who made the allegation did with it since: the first that fits. */
export const MAKER_STANDINGS = ['retracted', 'corrected', 'stands'] as const;

export type ReplyStanding = (typeof REPLY_STANDINGS)[number];
export type AgencyStanding = (typeof AGENCY_STANDINGS)[number];
export type RulingStanding = (typeof RULING_STANDINGS)[number];
export type MeasureStanding = (typeof MEASURE_STANDINGS)[number];
export type MakerStanding = (typeof MAKER_STANDINGS)[number];

/** The five axes of a standing. Never a single verdict. */
export interface Axes {
  reply: ReplyStanding;
  agencies: AgencyStanding;
  rulings: RulingStanding;
  measures: MeasureStanding;
  maker: MakerStanding;
}

/** One of the axes. */
export type Axis = keyof Axes;

/** How every claim stands before anybody has said anything. */
export const NOTHING_SAID: Axes = { reply: 'none', agencies: 'none', rulings: 'none', measures: 'none', maker: 'stands' };

/** The axes in the order they are told. */
export const AXIS_NAMES = Object.keys(NOTHING_SAID) as Axis[];

/** The five axes, read from a matrix. */
export function axesOf(claim: Claim, matrix: Matrix): Axes {
  return {
    reply: readReply(claim, matrix),
    agencies: readAgencies(answersOnAxis(claim, matrix, 'agencies')),
    rulings: readRulings(answersOnAxis(claim, matrix, 'rulings')),
    measures: answersOnAxis(claim, matrix, 'measures').length > 0 ? 'taken' : 'none',
    maker: readMaker(answersOnAxis(claim, matrix, 'maker')),
  };
}

/** The answers that an axis is read from: no others are listed under it. */
export function answersOnAxis(claim: Claim, matrix: Matrix, axis: Axis): PlacedAnswer[] {
  switch (axis) {
    case 'reply':
      return readForReply(claim, answersOf(matrix, 'reply'));
    case 'agencies':
      return withBearing(answersOf(matrix, 'agency-statement'), 'for', 'against', 'without', 'refusal');
    case 'rulings':
      return withBearing(answersOf(matrix), 'ruling');
    case 'measures':
      return withBearing(answersOf(matrix), 'measure');
    case 'maker':
      return withBearing(answersOf(matrix), 'maker');
    default:
      return axis satisfies never;
  }
}

/** What meets a point that is for its speaker; where nothing does, what the accused said without meeting one. */
function readForReply(claim: Claim, answers: readonly PlacedAnswer[]): PlacedAnswer[] {
  const meeting = answers.filter(({ party, part, stance }) => meets(stance) && addresseesOf(claim, part).includes(party));
  if (meeting.length > 0) return meeting;
  const spoken = answers.filter(({ stance }) => bearingOf(stance) !== 'refusal');
  return spoken.length > 0 ? spoken : [...answers];
}

function readReply(claim: Claim, matrix: Matrix): ReplyStanding {
  if (!matrix.columns.some(({ role }) => role === 'reply')) return 'none';
  const answers = answersOnAxis(claim, matrix, 'reply');
  if (answers.length > 0 && answers.every(({ stance }) => bearingOf(stance) === 'refusal')) return 'refused';
  const meeting = answers.filter(({ party, part, stance }) => meets(stance) && addresseesOf(claim, part).includes(party));
  if (meeting.length === 0) return 'unmet';
  const points = matrix.rows.filter(({ part }) => addresseesOf(claim, part).some((party) => claim.about.includes(party))).length;
  const [admitted, denied] = [rowsTaking(meeting, 'admits'), rowsTaking(meeting, 'denies')];
  const isContested = meeting.some(({ stance }) => bearingOf(stance) !== 'for');
  if (admitted === points && !isContested) return 'admitted';
  if (denied === points && admitted === 0) return 'denied';
  if (admitted > 0) return isContested ? 'mixed' : 'partly-admitted';
  return denied > 0 ? 'partly-denied' : 'disputed';
}

function readAgencies(answers: readonly PlacedAnswer[]): AgencyStanding {
  if (answers.length === 0) return 'none';
  const having = (...bearings: Bearing[]): PlacedAnswer[] => withBearing(answers, ...bearings);
  if (having('for', 'against', 'without').length === 0) return 'refused';
  if (areDivided(having('for'), having('against', 'without'))) return 'divided';
  if (having('for').length > 0) return 'confirmed';
  return having('against').length > 0 ? 'disputed' : 'no-evidence';
}

function readRulings(answers: readonly PlacedAnswer[]): RulingStanding {
  if (answers.length === 0) return 'none';
  const [found, cleared] = [taking(answers, 'finds'), taking(answers, 'clears')];
  if (areDivided(found, cleared)) return 'divided';
  if (found.length > 0) return 'found';
  return cleared.length > 0 ? 'cleared' : 'left-open';
}

function readMaker(answers: readonly PlacedAnswer[]): MakerStanding {
  if (taking(answers, 'retracts').length > 0) return 'retracted';
  return taking(answers, 'corrects').length > 0 ? 'corrected' : 'stands';
}

/** Whether two different parties stand on opposite sides of the same point. */
const areDivided = (one: readonly PlacedAnswer[], other: readonly PlacedAnswer[]): boolean =>
  one.some((a) => other.some((b) => a.row === b.row && a.party !== b.party));

const withBearing = (answers: readonly PlacedAnswer[], ...bearings: readonly Bearing[]): PlacedAnswer[] =>
  answers.filter(({ stance }) => bearings.includes(bearingOf(stance)));

const taking = (answers: readonly PlacedAnswer[], wanted: Stance): PlacedAnswer[] =>
  answers.filter(({ stance }) => stance === wanted);

const rowsTaking = (answers: readonly PlacedAnswer[], stance: Stance): number =>
  new Set(taking(answers, stance).map(({ row }) => row)).size;

/** The parties of some answers, each once. */
export const partiesOf = (answers: readonly PlacedAnswer[]): Id[] => [...new Set(answers.map(({ party }) => party))];
