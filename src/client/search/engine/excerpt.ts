import { foldText } from '../../../search-index/text-words.ts';
import type { PlacedWords } from './read-page.ts';

/** A run of text, marked where it is what the reader searched for. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Words of one speaker, cut to what a reader is looking for. */
export interface Excerpt {
  runs: Run[];
  lang: string | null;
  /** Somebody's words, not the site's. */
  isQuoted: boolean;
}

/** What the reader searched for. */
export interface Sought {
  /** The places of matching words on the page. */
  places: ReadonlySet<number>;
  /** Whether a word is part of what was typed, though too common to be looked for: marked between matching words. */
  joins: (word: string) => boolean;
}

/** In words: how long an excerpt is, and how much of it comes before the first match. */
const LENGTH = 32;
const BEFORE = 6;

/** The densest stretch of matching words in any of the texts; null where none matches. */
export function excerptOf(texts: readonly PlacedWords[], sought: Sought): Excerpt | null {
  let best: { text: PlacedWords; from: number; count: number } | null = null;
  for (const text of texts) {
    const places = text.words.flatMap((_, at) => (sought.places.has(text.at + at) ? [at] : []));
    for (const from of places) {
      const count = places.filter((at) => at >= from && at < from + LENGTH - BEFORE).length;
      if (count > (best?.count ?? 0)) best = { text, from, count };
    }
  }
  return best === null ? null : cut(best.text, best.from - BEFORE, sought);
}

/** The beginning of the first text: what a listing shows where no words were asked for. */
export const openingOf = ([text]: readonly PlacedWords[]): Excerpt | null =>
  text === undefined ? null : cut(text, 0, { places: new Set(), joins: () => false });

/** A whole text with what matches marked in it. */
export const markedWhole = (text: PlacedWords, sought: Sought): Excerpt =>
  excerpt(text, runsOf(text, 0, text.words.length, sought));

function cut(text: PlacedWords, first: number, sought: Sought): Excerpt {
  const { length } = text.words;
  // A few words left over are shown rather than cut off.
  const from = first <= BEFORE ? 0 : first;
  const to = length <= from + LENGTH + BEFORE ? length : from + LENGTH;
  const runs = runsOf(text, from, to, sought);
  if (from > 0) runs.unshift({ text: '… ', marked: false });
  if (to < length) runs.push({ text: ' …', marked: false });
  return excerpt(text, runs);
}

const excerpt = ({ lang, quoted }: PlacedWords, runs: Run[]): Excerpt => ({
  runs,
  lang: lang ?? null,
  isQuoted: quoted === true,
});

/** Neighbouring words of one sort are one run, so that a matching phrase is one mark. */
function runsOf(text: PlacedWords, start: number, end: number, sought: Sought): Run[] {
  const marks = marksOf(text, sought);
  const runs: Run[] = [];
  for (let at = start; at < end; at++) {
    const marked = marks[at] ?? false;
    const last = runs.at(-1);
    const word = text.words[at] ?? '';
    if (last?.marked === marked) last.text += ` ${word}`;
    else {
      if (last !== undefined) runs.push({ text: ' ', marked: false });
      runs.push({ text: word, marked });
    }
  }
  return runs;
}

function marksOf({ words, at }: PlacedWords, { places, joins }: Sought): boolean[] {
  const marks = words.map((_, number) => places.has(at + number));
  let last = -1;
  for (const [number, isMarked] of [...marks.entries()]) {
    if (!isMarked) continue;
    if (last >= 0 && words.slice(last + 1, number).every((word) => joins(foldText(word)))) marks.fill(true, last + 1, number);
    last = number;
  }
  return marks;
}
