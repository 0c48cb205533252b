import type { Desk } from '../desk.ts';
import type { Change } from '../edits.ts';
import type { RecordKind } from '../record-kind.ts';
import { ACTOR_QUESTIONS, newActor } from './actor.ts';
import { CLAIM_QUESTIONS, newClaim } from './claim.ts';
import { DOSSIER_QUESTIONS, newDossier } from './dossier.ts';
import type { Answers, Question } from './question.ts';
import { newResponse, RESPONSE_QUESTIONS } from './response.ts';
import { NEW_SOURCE_QUESTIONS, newSource } from './source.ts';

/** What can be made anew: what is asked of it, and what becomes of the answers. */
export interface NewKind {
  /** The kind of the record that comes into being. */
  kind: RecordKind;
  questions: readonly Question[];
  make: (answers: Answers, desk: Desk) => Change;
}

/** Everything that can be made anew, by the word a writer types. */
export const NEW_KINDS = {
  actor: { kind: 'actor', questions: ACTOR_QUESTIONS, make: newActor },
  source: { kind: 'source', questions: NEW_SOURCE_QUESTIONS, make: newSource },
  response: { kind: 'response', questions: RESPONSE_QUESTIONS, make: newResponse },
  dossier: { kind: 'article', questions: DOSSIER_QUESTIONS, make: newDossier },
  claim: { kind: 'claim', questions: CLAIM_QUESTIONS, make: newClaim },
} as const satisfies Record<string, NewKind>;

/** One of the words for what can be made. */
export type NewName = keyof typeof NEW_KINDS;
