import type { Graph } from '../graph/graph.ts';
import type { Standing } from '../graph/standing/standing.ts';
import type { Claim } from '../records/claim.ts';
import { lineWords, type Line } from './lines.ts';
import { sentenceOf } from './sentence.ts';

/** A standing in words. */
export interface StandingWords {
  lines: Line[];
  /** The first lines, for lists, previews, search and data. */
  sentence: string;
}

const said = new WeakMap<Standing, StandingWords>();

/** How a claim stands in words; worked out once per standing, since every list asks for it. */
export function sayStanding(graph: Graph, claim: Claim, standing: Standing): StandingWords {
  const known = said.get(standing);
  if (known !== undefined) return known;
  const lines = lineWords(graph, claim, standing.lines);
  const words = { lines, sentence: sentenceOf(lines) };
  said.set(standing, words);
  return words;
}
