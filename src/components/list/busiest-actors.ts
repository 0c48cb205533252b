import { claimsAbout, statementsOf } from '../../graph/graph.ts';
import type { Actor, ActorKind } from '../../records/actor.ts';
import { graph } from '../../site.ts';

const SHOWN = 12;

/** The actors of some kinds with the most allegations about them and statements by them. */
export function busiestActors(isWanted: (kind: ActorKind) => boolean): Actor[] {
  return [...graph.actors.values()]
    .filter(({ kind }) => isWanted(kind))
    .map((actor) => ({ actor, records: claimsAbout(graph, actor.id).length + statementsOf(graph, actor.id).length }))
    .filter(({ records }) => records > 0)
    .sort((a, b) => b.records - a.records)
    .slice(0, SHOWN)
    .map(({ actor }) => actor);
}
