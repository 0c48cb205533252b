import { ASIDE, CARRYING, DEPENDING, JOINING, OPPOSING, SAYING, STOPPING, TAKING_BACK } from './clause-words.ts';
import { hasCue } from './cues.ts';
import { isPronoun } from './naming.ts';
import type { Word } from './quotation-words.ts';
import { sentenceAround } from './sentence-bounds.ts';

/** Some words as they are searched for cues. */
export const joinWords = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** The words of the sentence before a quotation on which its sense depends. */
export function leftOf(words: readonly Word[], from: number): Word[] {
  const left = words.slice(sentenceAround(words, from).first, from);
  const next = words[from]?.text ?? '';
  if (isUttered(left, next)) return [];
  // Only a condition reaches over all parts of its sentence.
  if (hasCue(joinWords(left), 'before', 'condition') && !left.some(({ text }) => text.endsWith(';'))) return left;
  const behind = left.findLastIndex(({ text }, index) => partsBefore(text, left[index + 1]?.text ?? next, left, index));
  const clause = left.slice(behind + 1);
  return isAside(clause) ? [] : clause;
}

/** Whether a quotation begins what somebody says, which then stands for itself: `… denied it, saying "`, `…: "We`. */
function isUttered(left: readonly Word[], next: string): boolean {
  const said = left.filter(({ text }, index) => index < left.length - 1 || !CARRYING.test(text));
  const last = said.at(-1)?.text ?? '';
  const opens = /^["'(]/u.test(next);
  const isSaid = SAYING.test(last) && (opens || !/[,:]$/u.test(last));
  const isIntroduced = said.length === left.length && last.endsWith(':') && (opens || /^\p{Lu}/u.test(next));
  if (!isSaid && !isIntroduced) return false;
  const before = said.slice(0, -1);
  const joined = before.findLastIndex(({ text }) => JOINING.test(text));
  const paused = before.findLastIndex(({ text }) => /[,;]$/u.test(text));
  // "Nobody, not even Acme, says …": who says it stands before the pause.
  const behind = paused < before.length - 1 || /ing,?$/u.test(last) ? Math.max(joined, paused) : joined;
  return !hasCue(joinWords(said.slice(behind + 1)), 'before');
}

/** Whether a word parts a sentence so that a negation before it does not reach what follows: "…; ", "… but", "…, and". */
function partsBefore(text: string, next: string, left: readonly Word[], index: number): boolean {
  if (text.endsWith(';')) return true;
  if (!JOINING.test(text) || CARRYING.test(next)) return false;
  if (OPPOSING.test(text)) return true;
  const before = left.slice(0, index);
  // "It is not true that we sold it, and we spied": both are denied.
  const carried = before.findIndex((word) => CARRYING.test(word.text));
  if (carried >= 0 && hasCue(joinWords(before.slice(0, carried)), 'before')) return false;
  return (before.at(-1)?.text.endsWith(',') ?? false) || isPronoun(next) || hasCue(next, 'before', 'negation');
}

/** A clause that only says when, why or against what: "Although we did not ask, …". */
const isAside = (clause: readonly Word[]): boolean =>
  ASIDE.test(clause[0]?.text ?? '') && (clause.at(-1)?.text.endsWith(',') ?? false);

/** The words of the sentence after a quotation on which its sense depends. */
export function rightOf(words: readonly Word[], to: number): Word[] {
  const right = restOf(words, to);
  if (right.some(({ text }) => DEPENDING.test(text))) return right;
  if (PAUSE.test(words[to - 1]?.text ?? '')) return [];
  const end = right.findIndex(({ text }, index) => STOPPING.test(text) || PAUSE.test(right[index - 1]?.text ?? ''));
  return end === -1 ? right : right.slice(0, end);
}

/** Words after a quotation that take it back as a whole: "The claim that … is absurd". */
export const takenBackBy = (words: readonly Word[], to: number): string | null =>
  TAKING_BACK.exec(joinWords(restOf(words, to)))?.[0].trim() ?? null;

const restOf = (words: readonly Word[], to: number): Word[] => words.slice(to, sentenceAround(words, to - 1).last + 1);

const PAUSE = /[,;:]["')\]]*$/u;
