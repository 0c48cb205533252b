import { paragraphsOf } from '../../link/carriers.ts';
import { findQuotation, firstDifference } from '../../link/quotation.ts';
import { readWords, type Word } from '../../link/quotation-words.ts';
import { sentenceAround } from '../../link/sentence-bounds.ts';
import type { Tables } from '../../link/tables.ts';
import { MOST_WORDS } from '../../parse/passages.ts';
import type { Id } from '../../records/id.ts';

/** What a full text has of the words that this site quotes from it. */
export interface Picked {
  /** The words with their sentence and its neighbours, as far as they may be kept, in the order of the text. */
  passages: string[];
  /** Quotations that stand nowhere in it, each with the first word that differs. */
  missing: { quote: string; word: string }[];
}

/** Every quotation that a source is to carry, a paragraph each: of claims, responses, their wordings, and its own attribution. */
export function quotationsFrom(source: Id, { claims, responses, sources }: Tables): string[] {
  const records = [...claims.values(), ...responses.values()].flatMap((record) => [record, ...record.wordings]);
  const quotes = records.filter((record) => record.sources.includes(source)).map(({ quote }) => quote);
  const told = [...responses.values()]
    .filter((response) => response.sources.includes(source))
    .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.quotes.map(({ text }) => text)));
  const all = [...quotes, sources.get(source)?.attribution?.quote ?? null].flatMap((quote) =>
    quote === null ? [] : paragraphsOf(quote).map(({ text }) => text),
  );
  return [...new Set([...all, ...told])];
}

/** Looks quotations up in a full text; words that others of its passages already hold are not kept again. */
export function pickPassages(quotes: readonly string[], paragraphs: readonly string[], kept: readonly string[] = []): Picked {
  const saved = paragraphs.map((text) => ({ text }));
  const picked = new Map<string, number>();
  const missing: Picked['missing'] = [];
  for (const quote of quotes) {
    if (
      findQuotation(
        quote,
        kept.map((text) => ({ text })),
      ) !== null
    )
      continue;
    const found = findQuotation(quote, saved);
    if (found === null) {
      missing.push({ quote, word: firstDifference(quote, saved).word?.text ?? quote });
      continue;
    }
    const text = paragraphs[found.passage] ?? '';
    const passage = withContext(text, found.runs[0]?.start ?? 0, found.runs.at(-1)?.end ?? text.length);
    picked.set(passage, found.passage);
  }
  const passages = [...picked].sort(([, a], [, b]) => a - b).map(([passage]) => passage);
  return { passages: withoutContained(passages), missing };
}

/** The sentences that hold some words, and one before and behind, as far as a passage may go. */
function withContext(text: string, start: number, end: number): string {
  const words = readWords(text);
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end);
  const first = sentenceAround(words, from).first;
  const last = sentenceAround(words, to).last;
  const choices: [number, number][] = [
    [
      first > 0 ? sentenceAround(words, first - 1).first : first,
      last + 1 < words.length ? sentenceAround(words, last + 1).last : last,
    ],
    [first > 0 ? sentenceAround(words, first - 1).first : first, last],
    [first, last],
    [from, to],
  ];
  const [a, b] = choices.find(([one, other]) => countWords(text, words, one, other) <= MOST_WORDS) ?? [from, to];
  return cut(text, words, a, b);
}

const cut = (text: string, words: readonly Word[], from: number, to: number): string =>
  text.slice(words[from]?.start ?? 0, words[to]?.end ?? text.length);

const countWords = (text: string, words: readonly Word[], from: number, to: number): number =>
  cut(text, words, from, to).split(/\s+/u).length;

const withoutContained = (passages: readonly string[]): string[] =>
  passages.filter((passage) => !passages.some((other) => other !== passage && other.includes(passage)));
