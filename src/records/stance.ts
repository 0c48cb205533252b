import { valuesOf, type ListEntry } from './closed-list.ts';
import type { Id } from './id.ts';

/** Which way a stance weighs on a point. `meets` is whether it meets the point: only those of addressees close it. */
export const BEARINGS = {
  against: { label: 'Against it', description: 'says it is not so, or not as it was put', meets: true },
  for: { label: 'For it', description: 'says it is so', meets: true },
  without: { label: 'Without evidence', description: 'says that it knows of nothing that bears it out', meets: true },
  beside: { label: 'Beside it', description: 'speaks about it without meeting it', meets: false },
  refusal: { label: 'Refusal', description: 'was asked and gave no answer', meets: false },
  measure: { label: 'Measure', description: 'takes a measure over it, which is not proof', meets: false },
  ruling: { label: 'Ruling', description: 'decides over it', meets: false },
  maker: { label: 'Of its maker', description: 'says what becomes of an allegation of its own', meets: false },
} as const satisfies Record<string, ListEntry & { meets: boolean }>;

/** One of the bearings. */
export type Bearing = keyof typeof BEARINGS;

/** Who may take a stance on a claim, by the speaker's party there. */
export const TAKERS = {
  anyone: { label: 'Anyone', description: 'anyone' },
  'not-makers': { label: 'All but its makers', description: 'anyone but those who made the allegation' },
  accused: { label: 'The accused', description: 'those it is about' },
  others: { label: 'Others', description: 'those who are neither accused nor made it' },
  'public-bodies': { label: 'Public bodies', description: 'a public body that is not accused' },
  deciders: { label: 'Deciders', description: 'a court, or an agency that decides, which neither is accused nor made it' },
  makers: { label: 'Its makers', description: 'those who made the allegation' },
} as const satisfies Record<string, ListEntry>;

/** One of the circles of those who may take a stance. */
export type Takers = keyof typeof TAKERS;

/** Everything that is true of a stance; every rule over stances reads it here. */
export interface StanceFacts extends ListEntry {
  /** A sign beside the words, so that a column can be read at a glance and without colour. */
  sign: string;
  /** Who may take it. */
  by: Takers;
  bearing: Bearing;
  /** What a line says of one speaker and of several; `{it}` stands for the points, and what is in brackets is left out where they are all of them. */
  says: readonly [one: string, several: string];
}

/** What a response says about a point. The label is what readers see, the description completes "the speaker …". */
export const STANCES = {
  denies: {
    label: 'Denies',
    description: 'says it is false',
    sign: '✕',
    by: 'not-makers',
    bearing: 'against',
    says: ['denies {it}', 'deny {it}'],
  },
  disputes: {
    label: 'Disputes',
    description: 'contests the wording, reading or proof, not the fact',
    sign: '≠',
    by: 'not-makers',
    bearing: 'against',
    says: ['disputes {it}', 'dispute {it}'],
  },
  admits: {
    label: 'Admits',
    description: 'accepts it, in whole or on conditions',
    sign: '✓',
    by: 'accused',
    bearing: 'for',
    says: ['admits {it}', 'admit {it}'],
  },
  confirms: {
    label: 'Confirms',
    description: 'says it is so',
    sign: '✓',
    by: 'others',
    bearing: 'for',
    says: ['confirms {it}', 'confirm {it}'],
  },
  'no-evidence': {
    label: 'Had no evidence',
    description: 'says it has no evidence or indication of it',
    sign: '∅',
    by: 'not-makers',
    bearing: 'without',
    says: ['had no evidence of {it}', 'had no evidence of {it}'],
  },
  backs: {
    label: 'Backed the reply',
    description: 'sees no reason to doubt the answer of those accused',
    sign: '∥',
    by: 'others',
    bearing: 'without',
    says: ['backed the reply on {it}', 'backed the reply on {it}'],
  },
  remarks: {
    label: 'Remarked',
    description: 'speaks about it without meeting it: regret, a general rule, an offer, a step of its own',
    sign: '›',
    by: 'anyone',
    bearing: 'beside',
    says: ['remarked on {it}', 'remarked on {it}'],
  },
  declines: {
    label: 'Declined to comment',
    description: 'was asked and declined to comment',
    sign: '–',
    by: 'anyone',
    bearing: 'refusal',
    says: ['declined to comment[ on {it}]', 'declined to comment[ on {it}]'],
  },
  silent: {
    label: 'Did not reply',
    description: 'was asked and did not reply',
    sign: '…',
    by: 'anyone',
    bearing: 'refusal',
    says: ['did not reply[ on {it}]', 'did not reply[ on {it}]'],
  },
  acts: {
    label: 'Took a measure',
    description: 'takes a measure over it; a measure is not proof',
    sign: '▲',
    by: 'public-bodies',
    bearing: 'measure',
    says: ['took a measure over {it}', 'took a measure over {it}'],
  },
  finds: {
    label: 'Found',
    description: 'decided that it is so',
    sign: '●',
    by: 'deciders',
    bearing: 'ruling',
    says: ['found {it} to be so', 'found {it} to be so'],
  },
  clears: {
    label: 'Cleared',
    description: 'decided that it is not so, or not proved',
    sign: '◌',
    by: 'deciders',
    bearing: 'ruling',
    says: ['found {it} not to be so, or not proved', 'found {it} not to be so, or not proved'],
  },
  'leaves-open': {
    label: 'Left open',
    description: 'decided something else and left it open',
    sign: '◍',
    by: 'deciders',
    bearing: 'ruling',
    says: ['left {it} open', 'left {it} open'],
  },
  upholds: {
    label: 'Stands by it',
    description: 'stands by it',
    sign: '=',
    by: 'makers',
    bearing: 'maker',
    says: ['stands by {it}', 'stand by {it}'],
  },
  corrects: {
    label: 'Corrected',
    description: 'corrects it',
    sign: '±',
    by: 'makers',
    bearing: 'maker',
    says: ['corrected {it}', 'corrected {it}'],
  },
  retracts: {
    label: 'Withdrew',
    description: 'withdraws it',
    sign: '←',
    by: 'makers',
    bearing: 'maker',
    says: ['withdrew {it}', 'withdrew {it}'],
  },
} as const satisfies Record<string, StanceFacts>;

/** One of the stances. */
export type Stance = keyof typeof STANCES;

/** Every stance, in the order readers see. */
export const STANCE_NAMES = valuesOf(STANCES);

/** The facts of a stance, as every row has them. */
export const factsOf = (stance: Stance): StanceFacts => STANCES[stance];

/** Which way a stance weighs on a point. */
export const bearingOf = (stance: Stance): Bearing => STANCES[stance].bearing;

/** Whether a stance meets the point it is taken on. */
export const meets = (stance: Stance): boolean => BEARINGS[bearingOf(stance)].meets;

/** A stance as written on a response: what it is about, still unresolved. An empty list means the whole of every claim. */
export interface StanceUse {
  stance: Stance;
  /** Part ids, `claim/part`, or claim ids, as written. */
  targets: string[];
}

/** A stance resolved against one claim. */
export interface StanceOnClaim {
  stance: Stance;
  /** The parts it is about, in the claim's order; null where it is about the whole claim. */
  parts: Id[] | null;
}
