import { driftBetween } from '../graph/drift.ts';
import type { Graph } from '../graph/graph.ts';
import type { BodyBlock } from '../records/body.ts';
import type { Html } from '../records/html.ts';
import type { LanguageAttributes } from '../words/language.ts';
import { contentLanguage } from './language.ts';
import type { To } from './link.ts';

/** A run of words; `differs` where another wording has others. */
export interface Run {
  text: string;
  differs: boolean;
}

/** What was said, as it is shown: quoted words and prose of the site, in the order written. */
export type Words =
  | { kind: 'quote'; language: LanguageAttributes; paragraphs: Run[][] }
  | { kind: 'prose'; language: LanguageAttributes; html: string };

/** Words of a record: a body, and the language of what is quoted in it, or of all of it where nothing is. */
export interface Worded {
  blocks: readonly BodyBlock[];
  quote: string | null;
  lang: string | null;
}

/** The words of a record; where others are given, the runs of a quotation that they do not share are marked. */
export function wordsOf(graph: Graph, { blocks, quote, lang }: Worded, to: To, others: readonly string[] = []): Words[] {
  const language = contentLanguage(graph, lang);
  const paragraphs = splitRuns(markDifferences(quote ?? '', others));
  return blocks.map((block): Words => {
    if (block.kind === 'prose')
      return {
        kind: 'prose',
        language: quote === null ? language : contentLanguage(graph, null),
        html: linkProse(block.html, to),
      };
    return { kind: 'quote', language, paragraphs: paragraphs.splice(0, block.paragraphs.length) };
  });
}

/** A text in runs, those marked that some other text does not have. */
export function markDifferences(text: string, others: readonly string[]): Run[] {
  const ends = new Set<number>([text.length]);
  const marked = others.flatMap((other) => ownRanges(text, other));
  for (const { from, till } of marked) ends.add(from).add(till);
  const runs: Run[] = [];
  let from = 0;
  for (const till of [...ends].sort((a, b) => a - b)) {
    if (till === from) continue;
    const start = from;
    runs.push({ text: text.slice(start, till), differs: marked.some((range) => range.from <= start && till <= range.till) });
    from = till;
  }
  return runs;
}

/** Where a text has words that the other lacks. */
function ownRanges(text: string, other: string): { from: number; till: number }[] {
  const ranges: { from: number; till: number }[] = [];
  let at = 0;
  for (const { kind, text: run } of driftBetween(text, other)) {
    if (kind === 'added') continue;
    if (kind === 'removed') ranges.push({ from: at, till: at + run.length });
    at += run.length;
  }
  return ranges;
}

/** Runs cut into paragraphs at empty lines. */
function splitRuns(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const { text, differs } of runs) {
    text.split('\n\n').forEach((piece, index) => {
      if (index > 0) paragraphs.push([]);
      if (piece !== '') paragraphs.at(-1)?.push({ text: piece, differs });
    });
  }
  return paragraphs;
}

/** Prose as a page shows it: with its links to other pages of the site as that page holds them. */
export const linkProse = ({ pieces, addresses }: Html, to: To): string =>
  pieces.map((piece, index) => (index === 0 ? piece : escapeAttribute(to(addresses[index - 1] ?? '')) + piece)).join('');

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
