import type { CreativeWork, IdReference, Organization, Person } from 'schema-dts';
import { actorAddress, sourceAddress } from '../../address.ts';
import { record, type Graph } from '../../graph/graph.ts';
import type { Id } from '../../records/id.ts';
import type { ToUrl } from '../claim-json.ts';
import { actorNode } from './actor-graph.ts';
import { refTo } from './node.ts';

/** Actors and documents as one page names them: whole the first time, and by their address from then on. */
export interface TellOnce {
  actor: (id: Id) => Person | Organization | IdReference;
  source: (id: Id) => CreativeWork | IdReference;
}

/** A page that has told nothing yet, with every source it is going to name, as often as it does. */
export function tellOnce(graph: Graph, toUrl: ToUrl, naming: readonly Id[]): TellOnce {
  const told = new Set<string>();
  const isNew = (address: string): boolean => !told.has(address) && told.add(address).size > 0;
  const isNamedAgain = (id: Id): boolean => naming.indexOf(id) !== naming.lastIndexOf(id);
  return {
    actor: (id) => (isNew(actorAddress(id)) ? actorNode(record(graph.actors, id), toUrl) : refTo(toUrl(actorAddress(id)))),
    source: (id) => (isNew(sourceAddress(id)) ? documentOf(id) : refTo(toUrl(sourceAddress(id)))),
  };

  /** Where a document is read. All else of it is told by its own page here, whose address stands for it where it is named again. */
  function documentOf(id: Id): CreativeWork {
    const { url, archive } = record(graph.sources, id);
    return {
      '@type': 'CreativeWork',
      ...(url === null || isNamedAgain(id) ? refTo(toUrl(sourceAddress(id))) : {}),
      url: url ?? undefined,
      archivedAt: archive ?? undefined,
    };
  }
}
