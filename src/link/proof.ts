import { problem, type Problem } from '../problems/problem.ts';
import type { Passage } from '../records/passage.ts';
import type { Place } from '../records/place.ts';
import type { Bend } from './bends.ts';
import { carriersOf, paragraphsOf, type Quoting } from './carriers.ts';
import type { CueSide } from './cues.ts';
import { findQuotation, firstDifference } from './quotation.ts';
import type { Tables } from './tables.ts';

/** Words shown of the nearest passage: enough to find the slip. */
const SHOWN = 40;

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
export function proveQuotes({ claims, responses, sources, passages }: Tables): Proof {
  const records = [
    ...[...claims.values(), ...responses.values()].flatMap((record) => [record, ...record.wordings]),
    ...[...sources.values()].flatMap(({ attribution }) => attribution ?? []),
  ];
  const quoting = records.filter(({ quote }) => quote !== null);
  const told = quoting.map((record) => ({ record, problems: checkQuote(record, passages) }));
  return {
    proved: new Set(told.filter(({ problems }) => problems.length === 0).map(({ record }) => record)),
    problems: told.flatMap(({ record, problems }) => (problems.length > 0 ? problems : findIdleSources(record, passages))),
  };
}

/** Sources listed for a proved quotation whose own passages do not carry it: a reader who opens them finds other words. */
function findIdleSources(record: Quoting & { place: Place }, passages: Tables['passages']): Problem[] {
  const carrying = new Set(carriersOf(record, passages).map(({ source }) => source));
  return record.sources
    .filter((source) => passages.has(source) && !carrying.has(source))
    .map((source) => problem('source-without-words', record.place, { source }, { other: passages.get(source)?.[0]?.place ?? null }));
}

function checkQuote(record: Quoting & { place: Place }, passages: Tables['passages']): Problem[] {
  const { sources, place } = record;
  if (sources.every((source) => !passages.has(source))) {
    const details = { sources: sources.map((id) => `"${id}"`).join(', '), example: sources[0] ?? '' };
    return [problem('unproved-quote', place, details)];
  }
  const carriers = carriersOf(record, passages);
  if (carriers.length === 0) return differencesOf(record, passages);
  const bent = carriers.flatMap(({ source, found }) =>
    found.flatMap(({ passage, bends }) => bends.map((bend) => ({ bend, passage: passages.get(source)?.[passage] }))),
  );
  const [first] = bent;
  if (first === undefined) return [];
  const shown = clip(first.passage?.text ?? '');
  return [problem('bent-quote', place, { bend: tellBend(first.bend), passage: shown }, { other: first.passage?.place ?? null })];
}

/** What differs in each paragraph that no source carries, or, where every paragraph has one of its own, in the first of them. */
function differencesOf({ quote, sources, place }: Quoting & { place: Place }, passages: Tables['passages']): Problem[] {
  const saved = sources.flatMap((source) => passages.get(source) ?? []);
  const paragraphs = paragraphsOf(quote ?? '');
  const missing = paragraphs.filter((paragraph) => findQuotation(paragraph, saved) === null);
  if (missing.length === 0) {
    const own = passages.get(sources.find((source) => passages.has(source)) ?? '') ?? [];
    const other = paragraphs.find((paragraph) => findQuotation(paragraph, own) === null) ?? '';
    return [tellDifference(other, own, place)];
  }
  return missing.map((paragraph) => tellDifference(paragraph, saved, place));
}

function tellDifference(paragraph: string, saved: readonly Passage[], place: Place): Problem {
  const { word, passage } = firstDifference(paragraph, saved);
  const nearest = saved[passage];
  const details = { word: word?.text ?? paragraph, passage: clip(nearest?.text ?? '') };
  return problem('quote-not-in-source', place, details, { other: nearest?.place ?? null });
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
