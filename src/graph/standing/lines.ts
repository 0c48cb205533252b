import type { Claim } from '../../records/claim.ts';
import { compareDates, isBefore, type PartialDate } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import type { Measure } from '../../records/measure.ts';
import type { Bearing, Stance } from '../../records/stance.ts';
import { record, type Graph } from '../graph.ts';
import type { Matrix } from '../matrix.ts';
import { addresseesOf, allAddressees, type Role } from '../party.ts';
import { answerableRows, unansweredRows } from '../point.ts';
import { answersOnAxis, partiesOf, type Axis } from './axes.ts';
import { rowsFor, tallyParty, type PartyTally } from './tally.ts';

/** A measure that somebody took. */
export interface MeasureTaken {
  measure: Measure;
  party: Id;
  on: PartialDate;
  /** Taken by one who alleges it: said to be its own. */
  isMakers: boolean;
}

/** What a line of a standing says, as facts: `words/lines.ts` has the words. */
export type LineFact =
  /** A party takes these stances on so many points. */
  | { axis: Axis | 'named'; kind: 'tally'; tally: PartyTally }
  /** A party spoke and met no point. */
  | { axis: 'reply' | 'named'; kind: 'unmet'; party: Id }
  /** A party has answered in words that the editors have not read. */
  | { axis: 'reply' | 'named'; kind: 'unread'; party: Id }
  /** Of these parties no words in reply were found. */
  | { axis: 'reply' | 'named'; kind: 'not-found'; parties: Id[] }
  | { axis: 'measures'; kind: 'measures'; measures: MeasureTaken[] }
  /** Points that none of those they are about has met, and how many there are to meet; whether one of these has answered in words not read. */
  | { axis: 'unanswered'; kind: 'unanswered'; open: number; of: number; isUnread: boolean };

/** What of a party's stances its line counts: how it answered, or that it would not. */
const ANSWERS: readonly Bearing[] = ['for', 'against', 'without', 'refusal'];

/** The lines of a standing in the order they are told. */
export function linesOf(graph: Graph, claim: Claim, matrix: Matrix): LineFact[] {
  const without = withoutWords(graph, claim, matrix);
  return [
    ...makerLines(claim, matrix, ['retracts', 'corrects']),
    ...partyLines(claim, matrix, 'reply', claim.about, without),
    ...partyLines(claim, matrix, 'named', claim.named, without),
    ...bodyLines(claim, matrix, 'rulings', ['ruling']),
    ...bodyLines(claim, matrix, 'agencies', ANSWERS),
    ...measureLines(claim, matrix),
    ...makerLines(claim, matrix, ['upholds']),
    ...openLines(claim, matrix),
  ];
}

/** The addressees of whom no words in reply were found: without those whose words were not read, and those that ended before the claim. */
export function withoutWords(graph: Graph, claim: Claim, { columns }: Matrix): Id[] {
  return allAddressees(claim).filter((party) => {
    const { ended } = record(graph.actors, party);
    const couldAnswer = ended === null || !isBefore(ended, claim.on);
    return couldAnswer && !claim.unread.includes(party) && !columns.some((column) => column.party === party);
  });
}

function partyLines(
  claim: Claim,
  matrix: Matrix,
  axis: 'reply' | 'named',
  parties: readonly Id[],
  without: readonly Id[],
): LineFact[] {
  const role: Role = axis === 'reply' ? 'reply' : 'named-party';
  const spoke = new Set(matrix.columns.filter((column) => column.role === role).map(({ party }) => party));
  const silent = parties.filter((party) => without.includes(party));
  return [
    ...parties.filter((party) => spoke.has(party)).map((party) => partyLine(claim, matrix, axis, party)),
    ...parties.filter((party) => claim.unread.includes(party)).map((party): LineFact => ({ axis, kind: 'unread', party })),
    ...(silent.length > 0 ? [{ axis, kind: 'not-found' as const, parties: silent }] : []),
  ];
}

function partyLine(claim: Claim, matrix: Matrix, axis: 'reply' | 'named', party: Id): LineFact {
  const tally = tallyParty(matrix, party, ANSWERS, rowsFor(claim, matrix, party));
  return tally.tallies.length > 0 ? { axis, kind: 'tally', tally } : { axis, kind: 'unmet', party };
}

function bodyLines(claim: Claim, matrix: Matrix, axis: 'rulings' | 'agencies', bearings: readonly Bearing[]): LineFact[] {
  const all = matrix.rows.map((_, row) => row);
  return partiesOf(answersOnAxis(claim, matrix, axis)).map((party) => ({
    axis,
    kind: 'tally',
    tally: tallyParty(matrix, party, bearings, all),
  }));
}

function makerLines(claim: Claim, matrix: Matrix, stances: readonly Stance[]): LineFact[] {
  const all = matrix.rows.map((_, row) => row);
  return partiesOf(answersOnAxis(claim, matrix, 'maker')).flatMap((party): LineFact[] => {
    const tally = tallyParty(matrix, party, ['maker'], all);
    const tallies = tally.tallies.filter(({ stance }) => stances.includes(stance));
    return tallies.length > 0 ? [{ axis: 'maker', kind: 'tally', tally: { ...tally, tallies } }] : [];
  });
}

function measureLines(claim: Claim, matrix: Matrix): LineFact[] {
  const taken = new Map<string, MeasureTaken>();
  for (const { response, party } of answersOnAxis(claim, matrix, 'measures')) {
    // Linking lets nobody act without a measure.
    const measure = response.measure ?? 'other';
    taken.set(response.id, { measure, party, on: response.on, isMakers: claim.by.includes(party) });
  }
  return taken.size > 0
    ? [{ axis: 'measures', kind: 'measures', measures: [...taken.values()].sort((a, b) => compareDates(a.on, b.on)) }]
    : [];
}

function openLines(claim: Claim, matrix: Matrix): LineFact[] {
  const open = unansweredRows(claim, matrix);
  if (open.length === 0) return [];
  const isUnread = open.some(({ part }) => addresseesOf(claim, part).some((party) => claim.unread.includes(party)));
  return [{ axis: 'unanswered', kind: 'unanswered', open: open.length, of: answerableRows(claim, matrix).length, isUnread }];
}
