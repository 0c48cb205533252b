import type { Graph } from '../graph/graph.ts';
import type { ActorKind } from '../records/actor.ts';
import type { Id } from '../records/id.ts';

/** What search has to know of an actor to bring it first and to put a name on a filter. */
export interface SearchActor {
  id: Id;
  name: string;
  aliases: string[];
  kind: ActorKind;
  /** The number of its page in the index. */
  page: number;
}

/** The names that search loads with its index. */
export interface SearchNames {
  actors: SearchActor[];
  topics: { id: Id; title: string }[];
}

/** The names of everyone on the site and of its topics; `pageOf` tells the number of an actor's page. */
export function searchNames(graph: Graph, pageOf: (actor: Id) => number): SearchNames {
  return {
    actors: [...graph.actors.values()].map(({ id, name, aliases, kind }) => ({ id, name, aliases, kind, page: pageOf(id) })),
    topics: [...graph.topics.values()].map(({ id, title }) => ({ id, title })),
  };
}
