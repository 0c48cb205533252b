import type { Word } from './quotation-words.ts';

/** Words that end in a stop without ending a sentence. */
const ABBREVIATIONS =
  /^["'(]*(?:\p{L}|(?:\p{L}\.)+\p{L}|mr|mrs|ms|dr|prof|st|no|inc|co|corp|ltd|gen|gov|sen|rep|vs|etc|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|nr|bzw|ca|usw|vgl|abs|art|mme|mlle|cie)\.$/iu;

/** The first and the last word of the sentence in which a word stands. */
export function sentenceAround(words: readonly Word[], at: number): { first: number; last: number } {
  let first = at;
  while (first > 0 && !endsSentence(words, first - 1)) first--;
  let last = at;
  while (last < words.length - 1 && !endsSentence(words, last)) last++;
  return { first, last };
}

/** Whether a sentence ends with a word: a stop, and the next word begins as sentences do. */
function endsSentence(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  const next = words[at + 1]?.text;
  if (!/[.!?]["')\]\u{2019}]*$/u.test(text) || ABBREVIATIONS.test(text)) return next === undefined;
  return next === undefined || /^["'([¿¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(next);
}
