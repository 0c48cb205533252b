import { problem, type Problem } from '../problems/problem.ts';
import type { Passage } from '../records/passage.ts';
import type { Place } from '../records/place.ts';
import type { Response } from '../records/response.ts';
import type { QuoteLine } from '../records/quote-line.ts';
import type { Bend } from './bends.ts';
import { carriersOf, paragraphsOf, type Paragraph, type Quoting } from './carriers.ts';
import type { CueSide } from './cues.ts';
import { findQuotation, firstDifference } from './quotation.ts';
import { proveProse } from './prose-proof.ts';
import { placeOfWord, type Tables } from './tables.ts';
import { showWord, tellWords } from './word-difference.ts';

/** Words shown of the nearest passage: enough to find the slip. */
const SHOWN = 40;

/** A record with a quotation, and where it is written. */
interface Written extends Quoting {
  quoteLines: readonly QuoteLine[];
  place: Place;
}

/** What the saved passages say of the quotations. */
export interface Proof {
  /** The claims, responses and wordings whose quotations are proved. */
  proved: Set<object>;
  problems: Problem[];
}

/**
 * Looks every quotation up in the saved passages of its sources. One that stands there word for word and bends nothing is
 * proved; one that differs is an error; one whose cuts or insertions bend its passage, or whose sources have no passages,
 * is a doubt.
 */
export function proveQuotes(tables: Tables): Proof {
  const { claims, responses, sources, passages } = tables;
  const records: Written[] = [
    ...[...claims.values(), ...responses.values()].flatMap((record) => [record, ...record.wordings]),
    ...[...sources.values()].flatMap(({ attribution }) => attribution ?? []),
  ];
  const quoting = records.filter(({ quote }) => quote !== null);
  const told = quoting.map((record) => ({ record, problems: checkQuote(record, passages) }));
  return {
    proved: new Set(told.filter(({ problems }) => problems.length === 0).map(({ record }) => record)),
    problems: [
      ...told.flatMap(({ problems }) => problems),
      ...[...responses.values()].flatMap((one) => findIdleSources(one, tables)),
      ...[...responses.values()].flatMap((one) => proveProse(one, tables)),
    ],
  };
}

/**
 * Sources listed for a quotation that another source carries, whose own passages carry neither it nor another wording of
 * it: a reader who opens them finds other words.
 */
function findIdleSources(record: Response, tables: Tables): Problem[] {
  const { passages } = tables;
  const carrying = new Set(carriersOf(record, passages).map(({ source }) => source));
  if (carrying.size === 0) return [];
  for (const { sources } of record.wordings) for (const source of sources) carrying.add(source);
  return record.sources
    .filter((source) => passages.has(source) && !carrying.has(source))
    .map((source) =>
      problem(
        'source-without-words',
        placeOfWord(tables, record.place, source, 'source'),
        { source },
        { other: passages.get(source)?.[0]?.place ?? null },
      ),
    );
}

function checkQuote(record: Written, passages: Tables['passages']): Problem[] {
  const { sources } = record;
  if (sources.every((source) => !passages.has(source))) {
    const details = { sources: sources.map((id) => `"${id}"`).join(', '), example: sources[0] ?? '' };
    return [problem('unproved-quote', placeAt(record, 0).place, details)];
  }
  const carriers = carriersOf(record, passages);
  if (carriers.length === 0) return differencesOf(record, passages);
  const bent = carriers.flatMap(({ source, found }) =>
    found.flatMap(({ passage, bends: [bend] }, paragraph) =>
      bend === undefined ? [] : [{ bend, paragraph, passage: passages.get(source)?.[passage] }],
    ),
  );
  const [first] = bent;
  if (first === undefined) return [];
  const { place: at } = placeAt(record, paragraphsOf(record.quote ?? '')[first.paragraph]?.from ?? 0);
  const details = { bend: tellBend(first.bend), passage: clip(first.passage?.text ?? '') };
  return [problem('bent-quote', at, details, { other: first.passage?.place ?? null })];
}

/** What differs in each paragraph that no source carries, or, where each has a source of its own, in the first of them. */
function differencesOf(record: Written, passages: Tables['passages']): Problem[] {
  const { sources, quote } = record;
  const saved = sources.flatMap((source) => passages.get(source) ?? []);
  const paragraphs = paragraphsOf(quote ?? '');
  const missing = paragraphs.filter(({ text }) => findQuotation(text, saved) === null);
  if (missing.length > 0) return missing.map((paragraph) => tellDifference(record, paragraph, saved));
  const own = passages.get(sources.find((source) => passages.has(source)) ?? '') ?? [];
  const other = paragraphs.filter(({ text }) => findQuotation(text, own) === null).slice(0, 1);
  return other.map((paragraph) => tellDifference(record, paragraph, own));
}

function tellDifference(record: Written, { text, from }: Paragraph, saved: readonly Passage[]): Problem {
  const difference = firstDifference(text, saved);
  const nearest = saved[difference.passage];
  const { place, isMarked } = placeAt(record, from + (difference.word?.start ?? 0));
  const details = {
    word: showWord(difference.word?.text ?? text),
    difference: tellWords(difference.word?.text ?? '', difference.saved),
    advice: isMarked ? '' : 'Where this line is your own remark, leave a line empty above it. ',
    passage: clip(nearest?.text ?? ''),
  };
  return problem('quote-not-in-source', place, details, { other: nearest?.place ?? null });
}

/** Where a letter of a quotation stands in its file. */
function placeAt({ quoteLines, place }: Written, at: number): { place: Place; isMarked: boolean } {
  const line = quoteLines.findLast(({ from }) => from <= at);
  if (line === undefined) return { place, isMarked: true };
  const column = line.column + Math.min(at - line.from, line.length);
  return { place: { ...place, line: line.line, column }, isMarked: line.isMarked };
}

const clip = (text: string): string => text.split(' ').slice(0, SHOWN).join(' ');

const THINGS: Record<Bend['kind'], string> = {
  negation: 'a negation',
  question: 'a question',
  condition: 'a condition',
  hearsay: 'a word of doubt',
  number: 'a part of a number',
  insertion: 'more than the noun of a pronoun',
};

const SIDES: Record<CueSide, (thing: string, words: string) => string> = {
  before: (thing, words) => `the words before it, which are cut off, hold ${thing}: "${words}"`,
  after: (thing, words) => `the words after it, which are cut off, hold ${thing}: "${words}"`,
  'left out': (thing, words) => `the words left out hold ${thing}: "${words}"`,
  'put in': (thing, words) => `the words put in hold ${thing}: "[${words}]"`,
};

const tellBend = ({ kind, side, words }: Bend): string => SIDES[side](THINGS[kind], words);
