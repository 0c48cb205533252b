import { responseAddress, topicAddress } from '../../address.ts';
import { yearOf } from '../../graph/events.ts';
import { record, recordsOf, statementsOf, topicsOf, type Graph } from '../../graph/graph.ts';
import type { Id } from '../../records/id.ts';
import { MEASURES } from '../../records/measure.ts';
import type { Response } from '../../records/response.ts';
import { bearingOf, factsOf, type Stance } from '../../records/stance.ts';
import { curlMarks } from '../../words/curly.ts';
import type { TextLink, To } from '../link.ts';

/** What an actor held in one year, in a few words. */
export interface Position {
  year: string;
  sign: string;
  words: string;
  /** The first statement of it. */
  address: string;
}

/** How an actor's position in one case went on over the years. */
export interface PositionLine {
  /** Null where the claims belong to no case. */
  matter: TextLink | null;
  positions: Position[];
}

/** The positions of an actor by case, where they are of several years or kinds: "2017 had no evidence → 2022 warning". */
export function positionLines(graph: Graph, actor: Id, to: To): PositionLine[] {
  const matters = new Map<Id | null, Map<string, Position>>();
  for (const response of statementsOf(graph, actor)) {
    const [claim] = recordsOf(graph.claims, response.to);
    if (claim === undefined) continue;
    const matter = topicsOf(graph, claim)[0] ?? null;
    const positions = matters.get(matter) ?? new Map<string, Position>();
    matters.set(matter, positions);
    for (const { stance } of response.stances) {
      const words = sayPosition(stance, response);
      const key = `${yearOf(response.on)} ${words}`;
      if (bearingOf(stance) === 'beside' || positions.has(key)) continue;
      const address = to(responseAddress(claim.id, response.id));
      positions.set(key, { year: yearOf(response.on), sign: factsOf(stance).sign, words, address });
    }
  }
  return [...matters]
    .filter(([, positions]) => positions.size > 1)
    .map(([matter, positions]) => ({ matter: linkMatter(graph, matter, to), positions: [...positions.values()] }));
}

/** A stance in a word or two: "denied", "had no evidence"; a measure by its own name. */
const sayPosition = (stance: Stance, { measure }: Response): string =>
  measure !== null && bearingOf(stance) === 'measure'
    ? MEASURES[measure].label.toLowerCase()
    : factsOf(stance).label.toLowerCase();

function linkMatter(graph: Graph, matter: Id | null, to: To): TextLink | null {
  if (matter === null) return null;
  return { text: curlMarks(record(graph.topics, matter).title), address: to(topicAddress(matter)) };
}
