import { findBends, type Bend } from './bends.ts';
import { fitRuns, nearestFit, type Fit, type Placed } from './run-fit.ts';
import { readRuns, type Quotation } from './quotation-runs.ts';
import { readWords, type Word } from './quotation-words.ts';

/** Where a quotation stands, in characters of the passage as it is saved. */
export interface FoundQuotation {
  /** Which of the passages. */
  passage: number;
  /** Its runs of words: one, and one more for each place where words are left out or put in. */
  runs: { start: number; end: number }[];
  /** What its cuts and insertions do to the sense; empty where nothing. */
  bends: Bend[];
}

/** A text that quotations are looked up in. */
export interface Saved {
  text: string;
}

/**
 * Where a quotation of one paragraph stands word for word: within one passage, its runs in order. Where it stands at
 * several places, the first at which it bends nothing. Null where it stands nowhere.
 */
export function findQuotation(quote: string, passages: readonly Saved[]): FoundQuotation | null {
  if (passages.length === 0) return null;
  const quotation = readRuns(quote);
  let bent: FoundQuotation | null = null;
  for (const [passage, saved] of passages.entries()) {
    const found = findInPassage(quotation, wordsOf(saved), passage);
    if (found?.bends.length === 0) return found;
    bent ??= found;
  }
  return bent;
}

/** Places looked at before a quotation is taken as bent wherever it stands. */
const MOST_PLACES = 20;

/** The words of a passage, which is read for every quotation from it. */
function wordsOf(saved: Saved): readonly Word[] {
  const words = READ.get(saved) ?? readWords(saved.text);
  READ.set(saved, words);
  return words;
}
const READ = new WeakMap<Saved, readonly Word[]>();

function findInPassage(quotation: Quotation, words: readonly Word[], passage: number): FoundQuotation | null {
  let bent: FoundQuotation | null = null;
  let places = 0;
  for (const placed of fitRuns(quotation, words)) {
    const found = { passage, runs: rangesOf(placed, words), bends: findBends(quotation, placed, words) };
    if (found.bends.length === 0) return found;
    bent ??= found;
    if (++places === MOST_PLACES) break;
  }
  return bent;
}

const rangesOf = (placed: Placed, words: readonly Word[]): FoundQuotation['runs'] =>
  placed.map(({ from, to }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }));

/** Where a quotation that stands nowhere first differs. */
export interface Difference {
  /** The passage that comes nearest to it. */
  passage: number;
  /** The first word of the quotation that is another there; null where it has no words at all. */
  word: Word | null;
  /** What the passage has there; null where it has ended. */
  saved: string | null;
}

/** The passage that comes nearest to a quotation, and the first word where it differs. */
export function firstDifference(quote: string, passages: readonly Saved[]): Difference {
  const quotation = readRuns(quote);
  const written = quotation.runs.flatMap(({ words }) => words);
  let best: Fit & { passage: number } = { passage: 0, agreed: 0, alike: -1, saved: null };
  for (const [passage, saved] of passages.entries()) {
    const fit = nearestFit(quotation, wordsOf(saved));
    if (fit.alike > best.alike) best = { passage, ...fit };
  }
  return { passage: best.passage, word: written[Math.min(best.agreed, written.length - 1)] ?? null, saved: best.saved };
}
