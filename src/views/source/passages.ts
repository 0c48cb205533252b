import { recordsCiting, type Cited } from './citing.ts';
import { record, type Graph } from '../../graph/graph.ts';
import { carriersOf } from '../../link/carriers.ts';
import type { Id } from '../../records/id.ts';
import type { LanguageAttributes } from '../../words/language.ts';
import { contentLanguage } from '../language.ts';
import type { To } from '../link.ts';
import { mentionOf, type Mention } from './mention.ts';

/** Words of a passage; marked where the site quotes them. */
export interface PassageRun {
  text: string;
  isMarked: boolean;
}

/** A saved passage of a source as it printed it, with who is quoted from it. */
export interface PassageView {
  /** From 1. */
  number: number;
  language: LanguageAttributes;
  runs: PassageRun[];
  mentions: Mention[];
}

interface Range {
  start: number;
  end: number;
}

/** The saved passages of a source in their order, the words quoted from each marked within it. */
export function passagesOf(graph: Graph, source: Id, to: To): PassageView[] {
  const { lang, attribution } = record(graph.sources, source);
  const saved = graph.passages.get(source) ?? [];
  const marked: Range[][] = saved.map(() => []);
  const mentions: Mention[][] = saved.map(() => []);
  const mark = (quoting: { quote: string | null }): Set<number> => {
    const [carrier] = carriersOf({ quote: quoting.quote, sources: [source] }, graph.passages);
    for (const { passage, runs } of carrier?.found ?? []) {
      marked[passage]?.push(...runs.map((run) => trimEdges(saved[passage]?.text ?? '', run)));
    }
    return new Set(carrier?.found.map(({ passage }) => passage));
  };
  for (const cited of recordsCiting(graph, source)) {
    const places = new Set(cited.worded.flatMap((worded) => [...mark(worded)]));
    for (const place of places) mentions[place]?.push(mentionOf(graph, cited, to));
  }
  if (attribution !== null) mark(attribution);
  return saved.map(({ text }, index) => ({
    number: index + 1,
    language: contentLanguage(graph, lang),
    runs: cutRuns(text, marked[index] ?? []),
    mentions: mentions[index] ?? [],
  }));
}

/** Whether a source's saved passages carry some of the words of a record that cites it. */
export const carriesWords = (graph: Graph, source: Id, { worded }: Cited): boolean =>
  worded.some(({ quote }) => carriersOf({ quote, sources: [source] }, graph.passages).length > 0);

/** What stands at the edges of a word and is not compared: marks, brackets and stops belong to the passage. */
const EDGE = /[\s"'“”‘’„‚«»‹›()[\].,;:]/u;

function trimEdges(text: string, { start, end }: Range): Range {
  let [from, till] = [start, end];
  while (from < till && EDGE.test(text.charAt(from))) from++;
  while (till > from && EDGE.test(text.charAt(till - 1))) till--;
  return { start: from, end: till };
}

/** A text cut at the edges of some ranges, which may overlap. */
export function cutRuns(text: string, ranges: readonly Range[]): PassageRun[] {
  const edges = new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  const runs: PassageRun[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1] ?? start;
    if (end === start) continue;
    const isMarked = ranges.some((range) => range.start <= start && end <= range.end);
    const last = runs.at(-1);
    if (last?.isMarked === isMarked) last.text += text.slice(start, end);
    else runs.push({ text: text.slice(start, end), isMarked });
  }
  return runs;
}
