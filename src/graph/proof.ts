import { problem, type Problem } from '../problems/problem.ts';
import type { Id } from '../records/id.ts';
import type { Passage } from '../records/passage.ts';
import type { Place } from '../records/place.ts';
import type { Tables } from './tables.ts';

/** Words shown of the nearest passage: enough to find the slip. */
const SHOWN = 40;

/** A record whose words are quoted. */
interface Quoting {
  quote: string | null;
  sources: readonly Id[];
  place: Place;
}

/**
 * The records whose quotations stand word for word in the saved passages of one of their sources. One that does not is
 * an error at the record; one whose sources have no passages is a doubt.
 */
export function proveQuotes(tables: Tables, problems: Problem[]): Set<object> {
  const proved = new Set<object>();
  for (const record of [...tables.claims.values(), ...tables.responses.values()]) {
    for (const quoting of [record, ...record.wordings]) {
      if (quoting.quote === null) continue;
      if (proveQuote(quoting, quoting.quote, tables, problems)) proved.add(quoting);
    }
  }
  return proved;
}

function proveQuote({ sources, place }: Quoting, quote: string, { passages }: Tables, problems: Problem[]): boolean {
  const saved = sources.flatMap((source) => passages.get(source) ?? []);
  if (saved.length === 0) {
    problems.push(
      problem('unproved-quote', place, { sources: sources.map((id) => `"${id}"`).join(', '), example: sources[0] ?? '' }),
    );
    return false;
  }
  const failures = quote.split('\n\n').flatMap((paragraph) => {
    const found = saved.some(({ text }) => standsIn(paragraph, text));
    return found ? [] : [firstDifference(paragraph, saved)];
  });
  for (const { word, passage } of failures) {
    const shown = passage.text.split(' ').slice(0, SHOWN).join(' ');
    problems.push(problem('quote-not-in-source', place, { word, passage: shown }, { other: passage.place }));
  }
  return failures.length === 0;
}

/** Whether a quotation stands in a passage: its runs between omissions, in order, each whole words. */
export function standsIn(quote: string, passage: string): boolean {
  const runs = runsOf(quote);
  return runs.length > 0 && countAgreed(runs, normaliseWords(passage)) === runs.flat().length;
}

/** White space, curly and straight quotes and kinds of dash do not matter; letters, digits and other signs do. */
function normaliseWords(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/(?<=^|[\s(])«\s+|\s+»(?=$|[\s\p{P}])|[«»“”„‟″]/gu, '"')
    .replace(/(?<=\d)[‒–](?=\d)|[‐‑−]/gu, '-')
    .replace(/\s*[‒–—―]\s*|\s*--\s*|\s+-\s+/gu, ' - ')
    .split(/\s+/u)
    .filter(Boolean);
}

/** Stands for letters put in within a word, as in "[T]he". */
const CHANGED = '\u{FFFC}';

/** The unbroken runs of a quotation: cut at `…` and `[…]` (words left out) and at `[words]` (words put in). */
function runsOf(quote: string): string[][] {
  return quote
    .replace(/\[\p{L}+\](?=\p{L})|(?<=\p{L})\[\p{L}+\]/gu, CHANGED)
    .split(/\[[^\]]*\]|…|\.\.\./u)
    .map(normaliseWords)
    .filter((run) => run.length > 0);
}

/** Where a run of words begins in others; its ends may be cut inside a word's punctuation, as at the end of a sentence. */
function findRun(words: readonly string[], run: readonly string[], from: number): number {
  for (let at = from; at <= words.length - run.length; at++) {
    if (run.every((word, index) => sameWord(word, words[at + index] ?? '', index === 0, index === run.length - 1))) return at;
  }
  return -1;
}

function sameWord(written: string, saved: string, isFirst: boolean, isLast: boolean): boolean {
  if (written === saved) return true;
  const trim = (word: string): string => {
    const start = isFirst ? word.replace(/^[^\p{L}\p{N}\u{FFFC}]+/u, '') : word;
    return isLast ? start.replace(/[^\p{L}\p{N}\u{FFFC}]+$/u, '') : start;
  };
  const core = trim(written);
  if (core.includes(CHANGED)) return isChanged(core, trim(saved));
  return core !== '' && core === trim(saved);
}

/** Whether a word with letters put in begins and ends as the saved one does. */
function isChanged(written: string, saved: string): boolean {
  const [before = '', ...rest] = written.split(CHANGED);
  return saved.startsWith(before) && saved.endsWith(rest.at(-1) ?? '');
}

/** The passage that agrees longest with the quotation, and the first word where it no longer does. */
function firstDifference(quote: string, saved: readonly Passage[]): { word: string; passage: Passage } {
  const runs = runsOf(quote);
  let best = { agreed: -1, passage: saved[0] as Passage };
  for (const passage of saved) {
    const agreed = countAgreed(runs, normaliseWords(passage.text));
    if (agreed > best.agreed) best = { agreed, passage };
  }
  const word = runs.flat()[best.agreed] ?? '';
  return { word: word.replace(CHANGED, '[…]'), passage: best.passage };
}

/** How many words of some runs, from the beginning, stand in the others: whole runs in order, then as much of the next as there is. */
function countAgreed(runs: readonly string[][], words: readonly string[]): number {
  let agreed = 0;
  let from = 0;
  for (const run of runs) {
    const at = findRun(words, run, from);
    if (at === -1) return agreed + longestAgreement(run, words, from);
    agreed += run.length;
    from = at + run.length;
  }
  return agreed;
}

/** How many words of a run, from its beginning, stand together in the others. */
function longestAgreement(run: readonly string[], words: readonly string[], from: number): number {
  let longest = 0;
  for (let at = from; at < words.length; at++) {
    let length = 0;
    while (length < run.length && sameWord(run[length] ?? '', words[at + length] ?? '', length === 0, length === run.length - 1))
      length++;
    longest = Math.max(longest, length);
  }
  return longest;
}
