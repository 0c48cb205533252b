import { valuesOf, type ListEntry } from '../records/closed-list.ts';

/** How the accused answered: the first value that fits. Read from the cells of the accused and their offices. */
export const REPLY_STANDINGS = {
  none: { label: 'No reply on record', description: 'no accused has said anything on record' },
  declined: { label: 'Declined to comment', description: 'the accused only declined to comment or did not reply' },
  admitted: { label: 'Admitted', description: 'every point is admitted, and nothing is denied or disputed' },
  'partly-admitted': { label: 'Partly admitted', description: 'some point is admitted' },
  denied: { label: 'Denied', description: 'something is denied' },
  disputed: { label: 'Disputed', description: 'something is disputed, or an accused has no evidence of it' },
  answered: { label: 'Answered', description: 'the accused answered in another way' },
} as const satisfies Record<string, ListEntry>;

/** What agencies that are not accused said: the first value that fits. */
export const AGENCY_STANDINGS = {
  none: { label: 'No agency has spoken', description: 'no agency that is not accused has said anything on record' },
  declined: { label: 'Agencies declined to comment', description: 'agencies only declined to comment or did not reply' },
  divided: {
    label: 'Agency statements divided',
    description: 'one agency statement confirms or acts, and another denies, disputes or has no evidence',
  },
  confirmed: { label: 'Confirmed by an agency', description: 'an agency says some point is so' },
  acted: { label: 'An agency took action', description: 'an agency took a measure over it; a measure is not proof' },
  disputed: { label: 'Disputed by an agency', description: 'an agency denies or disputes some point' },
  'no-evidence': { label: 'An agency has no evidence', description: 'an agency says it has no evidence of some point' },
} as const satisfies Record<string, ListEntry>;

/** What those who made the allegation did with it since: the first value that fits. */
export const CLAIMANT_STANDINGS = {
  retracted: { label: 'Withdrawn by its maker', description: 'someone who made the allegation withdrew it' },
  corrected: { label: 'Corrected by its maker', description: 'someone who made the allegation corrected it' },
  stands: { label: 'Not withdrawn', description: 'those who made it stand by it, or have said nothing more' },
} as const satisfies Record<string, ListEntry>;

export type ReplyStanding = keyof typeof REPLY_STANDINGS;
export type AgencyStanding = keyof typeof AGENCY_STANDINGS;
export type ClaimantStanding = keyof typeof CLAIMANT_STANDINGS;

export const REPLY_STANDING_NAMES = valuesOf(REPLY_STANDINGS);
export const AGENCY_STANDING_NAMES = valuesOf(AGENCY_STANDINGS);
export const CLAIMANT_STANDING_NAMES = valuesOf(CLAIMANT_STANDINGS);

/** The three axes of a standing. Never a single verdict. */
export interface Axes {
  reply: ReplyStanding;
  agencies: AgencyStanding;
  claimant: ClaimantStanding;
}
