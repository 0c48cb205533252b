import { keyOf } from './shards.ts';

/** Words that make one sample. */
const SAMPLE = 4;

/** Neighbouring samples of which the one with the least key is kept. */
const WINDOW = 5;

/** A word of a text and where it stands there. */
export interface Word {
  /** As it is compared: small letters, one form of each sign. */
  same: string;
  start: number;
  end: number;
}

/** The words of a text: runs of letters and digits; in scripts without spaces each sign is one. */
export function wordsIn(text: string): Word[] {
  const found = text.matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu);
  return [...found].map(({ 0: word, index }) => ({
    same: word.normalize('NFKC').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Keys of samples of a text, by which a text with the same run of words is found. A short text is sampled whole. */
export function sampleKeys(text: string): Set<string> {
  const words = wordsIn(text).map(({ same }) => same);
  const size = Math.min(SAMPLE, words.length);
  if (size === 0) return new Set();
  const keys = Array.from({ length: words.length - size + 1 }, (_, at) => keyOf(words.slice(at, at + size).join(' ')));
  if (keys.length <= WINDOW) return new Set(keys);
  const kept = new Set<string>();
  for (let at = 0; at + WINDOW <= keys.length; at += 1) kept.add(keys.slice(at, at + WINDOW).sort()[0] ?? '');
  return kept;
}
