import type { Graph } from '../graph/graph.ts';
import { remember } from '../graph/remember.ts';
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

/** How a claim stands in words; worked out once per standing, since every list asks for it. */
export const sayStanding = (graph: Graph, claim: Claim, standing: Standing): StandingWords => say(graph, standing, claim);

const say = remember((graph: Graph, standing: Standing, claim: Claim): StandingWords => {
  const lines = lineWords(graph, claim, standing.lines);
  return { lines, sentence: sentenceOf(lines) };
});
