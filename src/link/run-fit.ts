import { isPronoun } from './naming.ts';
import type { Gap, Quotation, Run } from './quotation-runs.ts';
import { DASH, readWords, type Word } from './quotation-words.ts';
import { isSameWord, trimWord } from './word-match.ts';

/** Where each run of a quotation stands among the words of a passage; `to` is the first word behind it. */
export type Placed = { from: number; to: number }[];

/** Every way in which the runs of a quotation stand in a passage, in order, each of whole words. */
export function* fitRuns({ runs }: Quotation, words: readonly Word[]): Generator<Placed> {
  if (runs.length === 0) return;
  // Where no omission can be filled from a word on, it cannot from any later one.
  const dead = runs.map(() => Infinity);
  yield* fitFrom(0, 0);

  function* fitFrom(index: number, behind: number): Generator<Placed> {
    const run = runs[index];
    if (run === undefined) {
      yield [];
      return;
    }
    if (behind >= (dead[index] ?? Infinity)) return;
    let fits = false;
    for (const from of startsOf(run.before, index, words, behind)) {
      const to = from + run.words.length;
      if (!standsAt(run, words, from)) continue;
      for (const rest of fitFrom(index + 1, to)) {
        fits = true;
        yield [{ from, to }, ...rest];
      }
    }
    if (!fits && run.before.omits) dead[index] = behind;
  }
}

/** Where a run may begin: anywhere at the beginning and after an omission; elsewhere just behind the last one. */
function startsOf({ omits, puts }: Gap, index: number, words: readonly Word[], behind: number): number[] {
  if (index === 0 || omits) return Array.from({ length: words.length - behind }, (_, offset) => behind + offset);
  const instead = puts.flatMap((put) => standInFor(put, words, behind));
  return [...new Set([behind, ...instead])];
}

/** Where words go on that an insertion stands for: a pronoun, the same words in other capitals, or the brackets of the source. */
function standInFor(put: string, words: readonly Word[], at: number): number[] {
  const next = words[at];
  const own = readWords(put);
  const isOwn = own.length > 0 && isPutBySource(own, words.slice(at, at + own.length));
  return [
    ...(isOwn ? [at + own.length] : []),
    ...(next && isPronoun(trimWord(next, { first: true, last: true })) ? [at + 1] : []),
  ];
}

/** Whether words put in are the passage's own, which may have them in brackets too, or in other capitals. */
export function isPutBySource(put: readonly Word[], saved: readonly Word[]): boolean {
  if (put.length !== saved.length) return false;
  const plain = (words: readonly Word[]): string =>
    words.map((word, index) => trimWord(word, edgesOf(words, index)).toLowerCase()).join(' ');
  return plain(put) === plain(saved);
}

function standsAt({ words: run }: Run, words: readonly Word[], from: number): boolean {
  if (from + run.length > words.length || cutsNumber(words, from) || cutsNumber(words, from + run.length)) return false;
  return agreementAt(run, words, from) === run.length;
}

const edgesOf = (run: readonly Word[], index: number) => ({ first: index === 0, last: index === run.length - 1 });

/** Whether a cut before a word would leave half of a number: 10 000, 2015–2019, 2017-10-11. */
function cutsNumber(words: readonly Word[], at: number): boolean {
  const [before = '', last = '', next = '', after = ''] = [at - 2, at - 1, at, at + 1].map((index) => words[index]?.text ?? '');
  if (last === DASH) return /\d$/u.test(before) && /^\d/u.test(next);
  if (next === DASH) return /\d$/u.test(last) && /^\d/u.test(after);
  return (/^\D?\d{1,3}$/u.test(last) && /^\d{3}(?!\d)/u.test(next)) || (/\d$/u.test(last) && /^(?:\p{No}|\d+\/\d)/u.test(next));
}

/** How far a quotation that does not stand in a passage agrees with it. */
export interface Fit {
  /** Words that agree, from the beginning of the quotation. */
  agreed: number;
  /** Words that agree in all, about. */
  alike: number;
  /** What stands in place of the first word that differs; null where nothing is like enough to say so. */
  saved: string | null;
}

/** Where a quotation that does not stand in a passage comes nearest to it: its runs as far as they fit, then the next. */
export function nearestFit({ runs }: Quotation, words: readonly Word[]): Fit {
  let agreed = 0;
  let behind = 0;
  for (const [index, run] of runs.entries()) {
    const starts = startsOf(run.before, index, words, behind);
    const from = starts.find((start) => standsAt(run, words, start));
    if (from === undefined) {
      const fits = starts.map((start) => fitAt(run.words, words, start));
      const best = fits.reduce((found, fit) => (fit.alike > found.alike ? fit : found), { agreed: 0, alike: 0, saved: null });
      return { agreed: agreed + best.agreed, alike: agreed + best.alike, saved: best.saved };
    }
    agreed += run.words.length;
    behind = from + run.words.length;
  }
  return { agreed, alike: agreed, saved: null };
}

/** How far a run agrees at a place, and beyond its first other word, which may be one too many or one too few. */
function fitAt(run: readonly Word[], words: readonly Word[], from: number): Fit {
  const agreed = agreementAt(run, words, from);
  // Of two places that are as like, the one with a word for each word.
  const alike = [-1, 0, 1].map((shift) => countAlike(run, words, from, agreed, shift) - Math.abs(shift) / 2);
  return { agreed, alike: agreed + Math.max(...alike), saved: words[from + agreed]?.text ?? null };
}

function countAlike(run: readonly Word[], words: readonly Word[], from: number, after: number, shift: number): number {
  let alike = 0;
  for (let index = after; index < run.length; index++) {
    const [word, saved] = [run[index], words[from + index + shift]];
    if (word && saved && isSameWord(word, saved, edgesOf(run, index))) alike++;
  }
  return alike;
}

/** How many words of a run, from its beginning, stand together at a place. */
function agreementAt(run: readonly Word[], words: readonly Word[], from: number): number {
  const differs = run.findIndex((word, index) => {
    const saved = words[from + index];
    return saved === undefined || !isSameWord(word, saved, edgesOf(run, index));
  });
  return differs === -1 ? run.length : differs;
}
