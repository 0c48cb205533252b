import type { Stance } from '../../records/stance.ts';

/** The vocabulary in which papers say how they cite one another; relations here are told in its terms too. */
export const CITO = 'http://purl.org/spar/cito/';

/** A relation in the Citation Typing Ontology, and why this one says no more than is meant. */
export interface CitoTerm {
  term: `cito:${string}` | null;
  reason: string;
}

/** What a response does to the points it is about. Null where no term says as little as the stance does. */
export const CITO_OF_STANCE = {
  denies: { term: 'cito:disagreesWith', reason: 'it says that it is false; to refute would be to prove it' },
  disputes: { term: 'cito:disputes', reason: 'it contests wording, reading or proof' },
  admits: { term: 'cito:agreesWith', reason: 'the accused accepts it' },
  confirms: { term: 'cito:confirms', reason: 'somebody who is not accused says it is so' },
  'no-evidence': { term: 'cito:repliesTo', reason: 'to know of no evidence is neither to agree nor to disagree' },
  backs: { term: 'cito:repliesTo', reason: 'it speaks of the answer of those accused, not of the fact' },
  remarks: { term: 'cito:discusses', reason: 'it speaks about it without meeting it' },
  declines: { term: null, reason: 'nothing is said of it' },
  silent: { term: null, reason: 'nothing is said of it' },
  acts: { term: 'cito:discusses', reason: 'a measure is not proof' },
  finds: { term: 'cito:confirms', reason: 'it decided that it is so' },
  clears: { term: 'cito:disagreesWith', reason: 'it decided that it is not so, or not proved' },
  'leaves-open': { term: 'cito:reviews', reason: 'it looked at it and decided something else' },
  upholds: { term: 'cito:agreesWith', reason: 'its maker stands by it' },
  corrects: { term: 'cito:corrects', reason: 'its maker corrects it' },
  retracts: { term: 'cito:retracts', reason: 'its maker withdraws it' },
} as const satisfies Record<Stance, CitoTerm>;

/** What other relations between records are. */
export const CITO_OF_RELATION = {
  source: { term: 'cito:citesAsSourceDocument', reason: 'a claim or a response names the source that carries it' },
  'relies-on': { term: 'cito:obtainsBackgroundFrom', reason: 'a source says that it rests on another' },
  supersedes: { term: 'cito:updates', reason: 'a later statement takes the place of an earlier one' },
  replaces: { term: 'cito:updates', reason: 'a claim takes the place of an earlier one' },
  extends: { term: 'cito:extends', reason: 'a claim adds to an earlier one' },
} as const satisfies Record<string, CitoTerm>;

type TermIn<List> = List extends Record<string, { term: infer Term }> ? Exclude<Term, null> : never;

/** One of the terms in use. */
export type CitoName = TermIn<typeof CITO_OF_STANCE> | TermIn<typeof CITO_OF_RELATION>;
