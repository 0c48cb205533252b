import { valuesOf, type ListEntry } from './closed-list.ts';
import type { Id } from './id.ts';

/** What a response says about a point. The label is what readers see, the description completes "the speaker …". */
export const STANCES = {
  denies: { label: 'Denies', description: 'says it is false' },
  disputes: { label: 'Disputes', description: 'contests the wording, reading or proof, not the fact' },
  admits: { label: 'Admits', description: 'is accused and accepts it, in whole or on conditions' },
  confirms: { label: 'Confirms', description: 'is not accused and says it is so' },
  'no-evidence': { label: 'Has no evidence', description: 'says it has no evidence or indication of it' },
  declines: { label: 'Declined to comment', description: 'was asked and declined to comment' },
  silent: { label: 'Did not reply', description: 'was asked and did not reply' },
  acts: { label: 'Took action', description: 'takes a measure over it (ban, warning, fine, ruling); a measure is not proof' },
  upholds: { label: 'Stands by it', description: 'made the allegation and stands by it' },
  corrects: { label: 'Corrected it', description: 'made the allegation and corrects it' },
  retracts: { label: 'Withdrew it', description: 'made the allegation and withdraws it' },
} as const satisfies Record<string, ListEntry>;

/** One of the stances. */
export type Stance = keyof typeof STANCES;

/** Every stance, in the order readers see. */
export const STANCE_NAMES = valuesOf(STANCES);

/** Stances that only those who made the allegation can take. */
export const CLAIMANT_STANCES: readonly Stance[] = ['upholds', 'corrects', 'retracts'];

/** Stances that meet a point: a part on which no accused has one of these is unanswered. */
export const ANSWERING_STANCES: readonly Stance[] = ['denies', 'disputes', 'admits', 'no-evidence'];

/** Stances that say only that nothing was said. */
export const SILENT_STANCES: readonly Stance[] = ['declines', 'silent'];

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
