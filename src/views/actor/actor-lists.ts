import { positionChanges, type PositionChange } from '../../graph/actor-record.ts';
import { claimsAbout, claimsBy, claimsNaming, sourcesFrom, statementsOf, type Graph } from '../../graph/graph.ts';
import { pairsBy, type Pair } from '../../graph/pairs.ts';
import type { Claim } from '../../records/claim.ts';
import type { Id } from '../../records/id.ts';
import type { Response } from '../../records/response.ts';
import type { Source } from '../../records/source.ts';

/** The records on an actor's page: each list goes on at page 2. */
export interface ActorLists {
  about: readonly Claim[];
  naming: readonly Claim[];
  by: readonly Claim[];
  /** Newest first. */
  statements: readonly Response[];
  changes: readonly PositionChange[];
  pairs: readonly Pair[];
  sources: readonly Source[];
}

/** What there is of an actor. */
export const actorLists = (graph: Graph, actor: Id): ActorLists => ({
  about: claimsAbout(graph, actor),
  naming: claimsNaming(graph, actor),
  by: claimsBy(graph, actor),
  statements: statementsOf(graph, actor).toReversed(),
  changes: positionChanges(graph, actor),
  pairs: pairsBy(graph, actor),
  sources: sourcesFrom(graph, actor),
});

/** The same on one page of it. */
export function listsOn(lists: ActorLists, rowsOn: <T>(rows: readonly T[]) => T[]): ActorLists {
  const { about, naming, by, statements, changes, pairs, sources } = lists;
  return {
    about: rowsOn(about),
    naming: rowsOn(naming),
    by: rowsOn(by),
    statements: rowsOn(statements),
    changes: rowsOn(changes),
    pairs: rowsOn(pairs),
    sources: rowsOn(sources),
  };
}
