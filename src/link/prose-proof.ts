import { problem, type Problem } from '../problems/problem.ts';
import type { Id } from '../records/id.ts';
import type { Passage } from '../records/passage.ts';
import type { Paragraph } from '../records/paragraph.ts';
import type { Response } from '../records/response.ts';
import { findQuotation, firstDifference } from './quotation.ts';
import type { Tables } from './tables.ts';
import { showWord, tellWords } from './word-difference.ts';

/** In words: what is shorter stands in many a source without being quoted from it. */
const QUOTED_PARAGRAPH = 8;

/**
 * What a response tells in its own words, against the saved words of its sources: quotation marks are a promise there as
 * in a quotation, and a paragraph below a quotation that stands there word for word has lost its mark.
 */
export function proveProse(response: Response, tables: Tables): Problem[] {
  return response.paragraphs.flatMap((paragraph) => {
    const saved = savedWords(response, paragraph.sources, tables);
    if (saved.length === 0) return [];
    return [
      ...paragraph.quotes.flatMap((quote) => proveQuote(quote, response, saved)),
      ...(response.quote === null ? [] : unmarkedQuote(paragraph, response, saved)),
    ];
  });
}

/**
 * The passages of its sources, wordings and what the paragraph links to included, where all are in its language: words that
 * we translated ourselves stand in none.
 */
function savedWords({ sources, wordings, lang }: Response, linked: readonly Id[], tables: Tables): readonly Passage[] {
  const site = tables.site?.language ?? null;
  const cited = [...sources, ...wordings.flatMap((wording) => wording.sources), ...linked];
  const readable = cited.filter((id) => (tables.sources.get(id)?.lang ?? site) === (lang ?? site));
  return readable.length < cited.length ? [] : cited.flatMap((id) => tables.passages.get(id) ?? []);
}

function proveQuote(
  { text, line, column }: Paragraph['quotes'][number],
  { place }: Response,
  saved: readonly Passage[],
): Problem[] {
  if (findQuotation(text, saved) !== null) return [];
  const difference = firstDifference(text, saved);
  const nearest = saved[difference.passage];
  const before = text.slice(0, difference.word?.start ?? 0);
  const details = {
    word: showWord(difference.word?.text ?? text),
    difference: tellWords(difference.word?.text ?? '', difference.saved),
    advice: 'Where these are not its words, write them without quotation marks. ',
    passage: (nearest?.text ?? '').split(' ').slice(0, 40).join(' '),
  };
  const at = { file: place.file, line, column: before.includes('\n') ? column : column + before.length };
  return [problem('quote-not-in-source', at, details, { other: nearest?.place ?? null })];
}

function unmarkedQuote({ text, line, column }: Paragraph, { place }: Response, saved: readonly Passage[]): Problem[] {
  if (text.split(/\s+/u).length < QUOTED_PARAGRAPH || findQuotation(text, saved) === null) return [];
  return [problem('unmarked-quote', { file: place.file, line, column })];
}
