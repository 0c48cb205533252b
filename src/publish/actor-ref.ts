import { actorAddress } from '../address.ts';
import { recordsOf, type Graph } from '../graph/graph.ts';
import type { ActorKind } from '../records/actor.ts';
import type { Id } from '../records/id.ts';
import type { ToUrl } from './claim-json.ts';

/** An actor as data names it wherever it takes part. */
export interface ActorRef {
  id: Id;
  name: string;
  kind: ActorKind;
  url: string;
}

/** Actors by id as data names them. */
export function actorRefs(graph: Graph, ids: readonly Id[], toUrl: ToUrl): ActorRef[] {
  return recordsOf(graph.actors, ids).map(({ id, name, kind }) => ({ id, name, kind, url: toUrl(actorAddress(id)) }));
}
