import { mayTake } from '../../link/legality.ts';
import type { Claim } from '../../records/claim.ts';
import { STANCE_NAMES, type Stance } from '../../records/stance.ts';
import type { Desk } from '../desk.ts';
import { wordsOf, type Answers } from './question.ts';

/** What a speaker can say of the claims it answers. */
export interface Offer {
  /** The points, each as a stance names it, and its words; a claim without points is one. */
  points: { target: string; text: string }[];
  /** The stances that the speaker may take on one of the claims at least. */
  stances: Stance[];
}

/** The points of the claims that are answered, and the stances that this actor may take on them. */
export function offerStances(answers: Answers, { tables }: Desk): Offer {
  const claims = wordsOf(answers, 'to').flatMap((id) => tables.claims.get(id) ?? []);
  const actor = tables.actors.get(answers['by'] ?? '');
  return {
    points: claims.flatMap((claim) => pointsOf(claim, claims)),
    stances: STANCE_NAMES.filter((stance) => actor && claims.some((claim) => mayTake(stance, actor, claim, tables))),
  };
}

function pointsOf(claim: Claim, claims: readonly Claim[]): Offer['points'] {
  if (claim.parts.length === 0) return [{ target: claim.id, text: claim.statement }];
  const isShared = (part: string): boolean => claims.filter(({ parts }) => parts.some(({ id }) => id === part)).length > 1;
  return claim.parts.map(({ id, text }) => ({ target: isShared(id) ? `${claim.id}/${id}` : id, text }));
}
