import type { Claim } from '../records/claim.ts';
import { compareDates } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import { membersOf, record, recordsOf, statementsOf, type Graph } from './graph.ts';
import { isPartOf } from './party.ts';

/** An actor, another in whose matters it spoke, and what it said there, oldest first. */
export interface Pair {
  speaker: Id;
  other: Id;
  statements: Response[];
}

/** A single statement stands on the page of its claim; more are worth a page that gathers them. */
const FEWEST = 2;

/** Every pair of actors of which the first, or an office of it, said several things in matters of the second. */
export const pairsOf = (graph: Graph): Pair[] => [...graph.actors.keys()].flatMap((speaker) => pairsBy(graph, speaker));

/** The pairs in which an actor speaks, those with most statements first. */
export function pairsBy(graph: Graph, speaker: Id): Pair[] {
  const pairs = new Map<Id, Pair>();
  for (const response of allStatementsOf(graph, speaker)) {
    const matters = new Set(recordsOf(graph.claims, response.to).flatMap((claim) => concerned(graph, claim)));
    for (const other of matters) {
      if (isPartOf(graph, speaker, other) || isPartOf(graph, other, speaker)) continue;
      const pair = pairs.get(other) ?? { speaker, other, statements: [] };
      pair.statements.push(response);
      pairs.set(other, pair);
    }
  }
  return [...pairs.values()]
    .filter(({ statements }) => statements.length >= FEWEST)
    .sort((a, b) => b.statements.length - a.statements.length || (a.other < b.other ? -1 : 1));
}

/** What an actor and its offices, at any depth, said, oldest first. */
function allStatementsOf(graph: Graph, actor: Id): Response[] {
  const speakers = new Set([actor]);
  for (const id of speakers) for (const member of membersOf(graph, id)) speakers.add(member.id);
  const statements = [...speakers].flatMap((id) => [...statementsOf(graph, id)]);
  return speakers.size === 1 ? statements : statements.sort((a, b) => compareDates(a.on, b.on));
}

/** Whose matter a claim is: those accused or named in it, and those who allege it, save outlets, which report the matters of others. */
const concerned = (graph: Graph, { about, named, by }: Claim): Id[] => [
  ...about,
  ...named,
  ...by.filter((id) => record(graph.actors, id).kind !== 'outlet'),
];
