import type { AgencyStanding, ClaimantStanding, ReplyStanding } from '../graph/standing-axes.ts';
import type { Stance } from '../records/stance.ts';

/** A sign beside the word of each stance, so that a column can be read at a glance and without colour. */
export const STANCE_SIGNS: Record<Stance, string> = {
  denies: '✕',
  disputes: '≠',
  admits: '✓',
  confirms: '✓',
  'no-evidence': '∅',
  declines: '–',
  silent: '…',
  acts: '▲',
  upholds: '=',
  corrects: '±',
  retracts: '←',
};

export const REPLY_SIGNS: Record<ReplyStanding, string> = {
  none: '○',
  declined: '–',
  admitted: '✓',
  'partly-admitted': '◐',
  denied: '✕',
  disputed: '≠',
  answered: '›',
};

export const AGENCY_SIGNS: Record<AgencyStanding, string> = {
  none: '○',
  declined: '–',
  divided: '⇄',
  confirmed: '✓',
  acted: '▲',
  disputed: '≠',
  'no-evidence': '∅',
};

export const CLAIMANT_SIGNS: Record<ClaimantStanding, string> = { retracted: '←', corrected: '±', stands: '=' };
