import { record, type Graph } from '../graph/graph.ts';
import type { LineFact, MeasureTaken } from '../graph/standing/lines.ts';
import type { PartyTally, Tally } from '../graph/standing/tally.ts';
import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import { MEASURES } from '../records/measure.ts';
import { bearingOf, factsOf } from '../records/stance.ts';
import { AXES } from './axes.ts';
import { monthWords } from './dates.ts';
import { listWords } from './lists.ts';
import { capitalise, nameInSentence } from './names.ts';
import { firstObject, laterObject } from './points.ts';

/** A line of a standing in words. */
export interface Line {
  axis: LineFact['axis'];
  /** A whole sentence. */
  text: string;
  /** The same where room is short. */
  short: string;
  /** A sign beside the words, so that lines can be told apart at a glance and without colour. */
  sign: string;
  /** Its maker corrects or withdraws it. */
  isCorrection: boolean;
}

/** The lines of a standing in words, in the order they are told. Parties of which the same is true share one. */
export function lineWords(graph: Graph, claim: Claim, facts: readonly LineFact[]): Line[] {
  const total = Math.max(claim.parts.length, 1);
  return joinParties(facts).map(({ fact, parties }) => sayLine(graph, total, fact, parties));
}

interface Shared {
  fact: LineFact;
  parties: Id[];
}

/** Neighbouring parties that take the same stances on the same points in the same month. */
function joinParties(facts: readonly LineFact[]): Shared[] {
  const joined: Shared[] = [];
  for (const fact of facts) {
    const last = joined.at(-1);
    if (last !== undefined && fact.kind === 'tally' && sameTally(last.fact, fact)) last.parties.push(fact.tally.party);
    else joined.push({ fact, parties: partiesIn(fact) });
  }
  return joined;
}

function sameTally(one: LineFact, other: LineFact): boolean {
  return one.kind === 'tally' && other.kind === 'tally' && keyOf(one) === keyOf(other);
}

const keyOf = ({ axis, tally }: LineFact & { kind: 'tally' }): string =>
  JSON.stringify([
    axis,
    tally.of,
    tally.tallies.map(({ stance, rows, on }) => [stance, rows, showsMonth(axis) && monthWords(on)]),
  ]);

function partiesIn(fact: LineFact): Id[] {
  switch (fact.kind) {
    case 'tally':
      return [fact.tally.party];
    case 'unmet':
    case 'unread':
      return [fact.party];
    case 'not-found':
      return fact.parties;
    case 'measures':
      return fact.measures.map(({ party }) => party);
    case 'unanswered':
      return [];
    default:
      return fact satisfies never;
  }
}

function sayLine(graph: Graph, total: number, fact: LineFact, parties: readonly Id[]): Line {
  const who = listWords(parties.map((party) => nameInSentence(record(graph.actors, party))));
  const several = parties.length > 1;
  const line = (text: string, short = text): Line => ({
    axis: fact.axis,
    text: capitalise(text),
    short: capitalise(short),
    sign: signOf(fact),
    isCorrection: isCorrection(fact),
  });
  switch (fact.kind) {
    case 'tally':
      return line(`${who} ${sayTallies(fact.tally, total, several, showsMonth(fact.axis))}.`);
    case 'unmet':
      return line(`${who} spoke about it without meeting a point.`);
    case 'unread':
      return line(`${who} has answered; its words are not on record here.`);
    case 'not-found':
      return line(`No words in reply from ${who} found.`);
    case 'measures':
      return line(`Measures: ${sayMeasures(graph, fact.measures)}.`);
    case 'unanswered':
      return line(sayOpen(fact, total), sayOpenShort(fact));
    default:
      return fact satisfies never;
  }
}

/** The sign of the first stance, or that of the axis where there is none. */
function signOf(fact: LineFact): string {
  switch (fact.kind) {
    case 'tally':
      return fact.tally.tallies.map(({ stance }) => factsOf(stance).sign)[0] ?? AXES.reply.values.none.sign;
    case 'unmet':
    case 'unread':
      return AXES.reply.values.unmet.sign;
    case 'not-found':
    case 'unanswered':
      return AXES.reply.values.none.sign;
    case 'measures':
      return AXES.measures.values.taken.sign;
    default:
      return fact satisfies never;
  }
}

/** A maker that takes back its allegation, in whole or in part. */
const isCorrection = (fact: LineFact): boolean =>
  fact.kind === 'tally' && fact.axis === 'maker' && fact.tally.tallies.some(({ stance }) => stance !== 'upholds');

/** The month is told of those who are not accused: they speak once, and long after as often as not. */
function showsMonth(axis: LineFact['axis']): boolean {
  switch (axis) {
    case 'agencies':
    case 'rulings':
    case 'maker':
    case 'measures':
      return true;
    case 'reply':
    case 'named':
    case 'unanswered':
      return false;
    default:
      return axis satisfies never;
  }
}

/** "denies 2 of 8 points, disputes 1 and declined to comment on 1". */
function sayTallies({ of, tallies }: PartyTally, total: number, several: boolean, withMonth: boolean): string {
  const months = new Set(tallies.map(({ on }) => monthWords(on)));
  const isOneMonth = months.size === 1;
  const said = tallies.map((tally, index) => {
    const month = withMonth && !isOneMonth ? ` (${monthWords(tally.on)})` : '';
    return sayTally(tally, { of, total, several, isFirst: index === 0 }) + month;
  });
  const [month = ''] = months;
  return listWords(said) + (withMonth && isOneMonth ? ` (${month})` : '');
}

function sayTally({ stance, rows }: Tally, where: { of: number; total: number; several: boolean; isFirst: boolean }): string {
  const template = factsOf(stance).says[where.several ? 1 : 0];
  const points = { count: rows.length, of: where.of, total: where.total, several: where.several };
  const object = where.isFirst ? firstObject(points) : laterObject(points);
  const isWhole = rows.length === where.of && bearingOf(stance) === 'refusal';
  return template.replace(/\[([^\]]*)\]/u, isWhole ? '' : '$1').replace('{it}', object);
}

/** "a fine (May 2025) and an inquiry (July 2025) by the Board, which alleges it; a ban (June 2024) by the Ministry". */
function sayMeasures(graph: Graph, measures: readonly MeasureTaken[]): string {
  const byParty = Map.groupBy(measures, ({ party }) => party);
  return [...byParty]
    .map(([party, taken]) => {
      const what = listWords(taken.map(({ measure, on }) => `${MEASURES[measure].noun} (${monthWords(on)})`));
      const own = taken.some(({ isMakers }) => isMakers) ? ', which alleges it' : '';
      return `${what} by ${nameInSentence(record(graph.actors, party))}${own}`;
    })
    .join('; ');
}

/**
 * What is open, and how many points more are nobody's to answer, so that the numbers of the lines agree. Where somebody
 * has answered in words that were not read, a point is open on this record alone.
 */
function sayOpen({ open, of, isUnread }: OpenPoints, total: number): string {
  const here = isUnread ? ', in words on record here' : '';
  if (total === 1) return `Not answered by those it is about${here}.`;
  const rest = total - of;
  const nobodys = rest === 0 ? '' : `; ${rest} more ${rest === 1 ? 'is' : 'are'} nobody’s to answer`;
  return `${countOpen(open, of)} answered by those they are about${here}${nobodys}.`;
}

type OpenPoints = LineFact & { kind: 'unanswered' };

function countOpen(open: number, of: number): string {
  if (open < of || of === 1) return `${open} of ${of === 1 ? '1 point' : `${of} points`} not`;
  return of === 2 ? 'Neither of the 2 points' : `None of the ${of} points`;
}

function sayOpenShort({ open, of, isUnread }: OpenPoints): string {
  const here = isUnread ? ' on this record' : '';
  if (of === 1) return `Open${here}.`;
  if (open < of) return `${open} of ${of} points open${here}.`;
  return of === 2 ? `Both points open${here}.` : `All ${of} points open${here}.`;
}
