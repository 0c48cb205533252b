import type { Desk } from '../desk.ts';

/** What a writer has said of a new record so far, by the name of the question; of a list its words with spaces between. */
export type Answers = Record<string, string>;

/** One of the values that an answer may have. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** Something to be known of a new record: asked on a terminal, or given as `--name`. */
export interface Question {
  name: string;
  ask: string;
  /** Whether a record cannot do without it. */
  needed: boolean;
  /** The nature of an answer; `list` are several of the choices. */
  nature: 'text' | 'date' | 'new-id' | 'choice' | 'list' | 'stances';
  /** The values there are; others are wrong. */
  choices?: (answers: Answers, desk: Desk) => Choice[];
  /** What is taken where a writer says nothing else. */
  suggest?: (answers: Answers, desk: Desk) => string;
  /** Whether it is to be asked at all, after what was said before. */
  applies?: (answers: Answers) => boolean;
}

/** Whether something was said, and not nothing. */
export const isAnswered = (answers: Answers, name: string): boolean => (answers[name] ?? '').trim() !== '';

/** The words of a list. */
export const wordsOf = (answers: Answers, name: string): string[] => (answers[name] ?? '').split(/\s+/u).filter(Boolean);
