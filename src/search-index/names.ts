import { record, type Graph } from '../graph/graph.ts';
import { pairsOf } from '../graph/pairs.ts';
import { curlMarks } from '../words/curly.ts';
import { capitalise, nameInSentence } from '../words/names.ts';
import type { ActorKind } from '../records/actor.ts';
import type { Id } from '../records/id.ts';
import { pairKey } from './pair-key.ts';

/** What search has to know of an actor to bring it first and to put a name on a filter. */
export interface SearchActor {
  id: Id;
  name: string;
  aliases: string[];
  kind: ActorKind;
  /** The one short name of it, to stand by itself, where that is not its name. */
  short?: string;
  /** The number of its page in the index. */
  page: number;
}

/** The names that search loads with its index. */
export interface SearchNames {
  actors: SearchActor[];
  topics: { id: Id; title: string }[];
}

/** What each actor has said in matters of others, where that has a page: `/search/pairs.json`, by the two ids. */
export type SearchPairs = Record<string, { title: string; statements: number; from: string; to: string }>;

/** The names of everyone on the site and of its topics; `pageOf` tells the number of an actor's page. */
export function searchNames(graph: Graph, pageOf: (actor: Id) => number): SearchNames {
  return {
    actors: [...graph.actors.values()].map((actor) => {
      const { id, name, short, aliases, kind } = actor;
      return { id, name, aliases, kind, ...(short !== name && { short: capitalise(curlMarks(short)) }), page: pageOf(id) };
    }),
    topics: [...graph.topics.values()].map(({ id, title }) => ({ id, title })),
  };
}

/** Every pair that has a page. */
export function searchPairs(graph: Graph): SearchPairs {
  const pairs = pairsOf(graph).map(({ speaker, other, statements }) => {
    const title = `${record(graph.actors, speaker).short} on ${nameInSentence(record(graph.actors, other))}`;
    const [from = '', to = ''] = [statements[0]?.on, statements.at(-1)?.on];
    return [pairKey(speaker, other), { title: capitalise(curlMarks(title)), statements: statements.length, from, to }];
  });
  return Object.fromEntries(pairs) as SearchPairs;
}
