/** A run of text, marked where it is what the reader searched for. */
export interface Run {
  text: string;
  marked: boolean;
}

/** The matching words of a record, in its title and in the text after it. */
export interface Excerpt {
  title: Run[];
  /** Null where nothing after the title matches. */
  body: Run[] | null;
}

const LENGTH = 32;
const BEFORE = 6;
const WORD_BREAK = /[^\S\uFEFF]+/u;

/**
 * The title and the densest stretch of matches after it. `content` starts with the title; `matches` are the places
 * of matching words, counted as Pagefind counts them: in runs between white space.
 */
export function excerptOf(title: string, content: string, matches: readonly number[]): Excerpt {
  const words = content.split(WORD_BREAK);
  const titleLength = title.split(WORD_BREAK).length;
  const hits = new Set(matches);
  const inBody = [...hits].filter((at) => at >= titleLength).sort((a, b) => a - b);
  return {
    title: runsOf(words, 0, titleLength, hits),
    body: inBody.length === 0 ? null : bodyRuns(words, titleLength, inBody, hits),
  };
}

/** Text without any match, cut to a readable length: what a listing shows where no words were asked for. */
export function openingOf(title: string, content: string): string {
  const words = content.split(WORD_BREAK).slice(title.split(WORD_BREAK).length);
  return words.slice(0, LENGTH).join(' ') + (words.length > LENGTH ? ' …' : '');
}

function bodyRuns(words: string[], first: number, inBody: number[], hits: ReadonlySet<number>): Run[] {
  const start = Math.max(first, densest(inBody) - BEFORE);
  const end = Math.min(words.length, start + LENGTH);
  const runs = runsOf(words, start, end, hits);
  if (start > first) runs.unshift({ text: '… ', marked: false });
  if (end < words.length) runs.push({ text: ' …', marked: false });
  return runs;
}

/** Where the stretch with the most matches begins; the first of equals. */
function densest(places: number[]): number {
  const within = (from: number): number => places.filter((at) => at >= from && at < from + LENGTH - BEFORE).length;
  return places.reduce((best, at) => (within(at) > within(best) ? at : best), places[0] ?? 0);
}

/** Neighbouring words of one sort are one run, so that a matching phrase is one mark. */
function runsOf(words: string[], start: number, end: number, hits: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  for (let at = start; at < end; at++) {
    const marked = hits.has(at);
    const last = runs.at(-1);
    const word = words[at] ?? '';
    if (last?.marked === marked) last.text += ` ${word}`;
    else {
      if (last !== undefined) runs.push({ text: ' ', marked: false });
      runs.push({ text: word, marked });
    }
  }
  return runs;
}
