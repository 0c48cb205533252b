import { OMITTED, readWords, type Word } from './quotation-words.ts';
import { trimWord } from './word-match.ts';

/** What stands between two runs of a quotation. */
export interface Gap {
  /** Whether words are left out here. */
  omits: boolean;
  /** The words put in here, each insertion without its brackets. */
  puts: string[];
}

/** Words that stand together, and what stands before them. */
export interface Run {
  before: Gap;
  words: Word[];
}

/** A quotation, taken apart. */
export interface Quotation {
  runs: Run[];
  /** What stands after the last run. */
  after: Gap;
}

/** Brackets that touch a word are a change within it, as in `[T]he` and `den[ied]`; all others hold words put in. */
const INSERTION =
  /(?<![\p{L}\p{M}\p{N}\p{S}%'’-])\[((?!\s*(?:…|\.{3,})\s*\])[^[\]]*)\](?:['’]s(?!\p{L}))?(?![\p{L}\p{M}\p{N}\p{S}%'’-])/gu;

/** Takes a quotation apart at `…`, `...` and `[…]`, where words are left out, and at `[words]`, which are put in. */
export function readRuns(quote: string): Quotation {
  const runs: Run[] = [];
  let gap: Gap = { omits: false, puts: [] };
  const endRun = (words: readonly Word[]): void => {
    const trimmed = dropEdges(words);
    if (trimmed.length === 0) return;
    runs.push({ before: gap, words: trimmed });
    gap = { omits: false, puts: [] };
  };
  let from = 0;
  const readPiece = (to: number): void => {
    let words: Word[] = [];
    for (const word of readWords(quote.slice(from, to))) {
      if (word.text !== OMITTED) {
        words.push({ ...word, start: from + word.start, end: from + word.end });
        continue;
      }
      endRun(words);
      words = [];
      gap = { ...gap, omits: true };
    }
    endRun(words);
  };
  for (const { 0: whole, 1: put = '', index } of quote.matchAll(INSERTION)) {
    readPiece(index);
    gap = { ...gap, puts: [...gap.puts, put] };
    from = index + whole.length;
  }
  readPiece(quote.length);
  return { runs, after: gap };
}

/** Without what is nothing but quotation marks, brackets and stops at either end. */
function dropEdges(words: readonly Word[]): Word[] {
  const isEmpty = (word: Word): boolean => trimWord(word, { first: true, last: true }) === '';
  const first = words.findIndex((word) => !isEmpty(word));
  return first === -1 ? [] : words.slice(first, words.findLastIndex((word) => !isEmpty(word)) + 1);
}
