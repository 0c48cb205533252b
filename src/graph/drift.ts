import { diffWordsWithSpace } from 'diff';

/** A run of words that two wordings share, or that only one of them has. */
export interface DriftRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** The differences between two wordings of one statement, word by word, in reading order. */
export function driftBetween(before: string, after: string): DriftRun[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
