import type { Stance } from '../records/stance.ts';
import type { Status } from './facets.ts';

/** What the site itself says of a claim or statement: a reader who types the word means the label. */
export type Label = Status | Stance;

/** The words that readers type for each label, folded. */
const TYPED: Record<Label, readonly string[]> = {
  unanswered: ['unanswered', 'not answered', 'open points', 'open point', 'no answer'],
  superseded: ['superseded', 'replaced', 'earlier statements'],
  corrected: ['corrected', 'corrections', 'correction'],
  retracted: ['retracted', 'retraction', 'retractions', 'withdrawn', 'withdrew'],
  withdrawn: ['withdrawn', 'no longer carried'],
  denies: ['denies', 'denied', 'denial', 'denials'],
  disputes: ['disputes', 'disputed'],
  admits: ['admits', 'admitted', 'admission', 'admissions'],
  confirms: ['confirms', 'confirmed', 'confirmation'],
  'no-evidence': ['no evidence', 'had no evidence', 'has no evidence'],
  backs: ['backed the reply', 'backs'],
  remarks: ['remarked', 'remarks'],
  declines: ['declined', 'declined to comment', 'declines', 'no comment'],
  silent: ['did not reply', 'no reply', 'silent'],
  acts: ['took a measure', 'took action', 'measure', 'measures'],
  finds: ['found', 'ruling', 'rulings'],
  clears: ['cleared'],
  'leaves-open': ['left open'],
  upholds: ['stands by it', 'stood by it', 'upholds'],
  corrects: ['corrected it'],
  retracts: ['withdrew it'],
};

const BY_WORDS = new Map<string, Label[]>();
for (const [label, typed] of Object.entries(TYPED))
  for (const words of typed) BY_WORDS.set(words, [...(BY_WORDS.get(words) ?? []), label as Label]);

/** The labels that some words stand for; none where they are words like any other. */
export const labelsFor = (words: string): readonly Label[] => BY_WORDS.get(words) ?? [];

/** The most words that a label is typed in. */
export const LONGEST_LABEL = Math.max(...[...BY_WORDS.keys()].map((words) => words.split(' ').length));
