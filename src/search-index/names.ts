import type { Graph } from '../graph/graph.ts';
import { ACTOR_KINDS, type ActorKind } from '../records/actor.ts';
import { valuesOf } from '../records/closed-list.ts';
import type { Id } from '../records/id.ts';

/** What search has to know of an actor to bring it first and to put a name on a filter. */
export interface SearchActor {
  id: Id;
  name: string;
  aliases: string[];
  kind: ActorKind;
}

/** The names that search loads with its index: `/search/names.json`. */
export interface SearchNames {
  actors: SearchActor[];
  /** What readers see for a kind of actor. */
  kinds: Record<ActorKind, string>;
  topics: { id: Id; title: string }[];
}

/** The names of everyone on the site and of its topics. */
export function searchNames(graph: Graph): SearchNames {
  return {
    actors: [...graph.actors.values()].map(({ id, name, aliases, kind }) => ({ id, name, aliases, kind })),
    kinds: Object.fromEntries(valuesOf(ACTOR_KINDS).map((kind) => [kind, ACTOR_KINDS[kind].label])) as Record<ActorKind, string>,
    topics: [...graph.topics.values()].map(({ id, title }) => ({ id, title })),
  };
}
