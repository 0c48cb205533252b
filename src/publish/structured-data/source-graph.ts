import type { CreativeWorkLeaf } from 'schema-dts';
import { sourceAddress } from '../../address.ts';
import { record, type Graph } from '../../graph/graph.ts';
import { isBasis, type Source } from '../../records/source.ts';
import type { ToUrl } from '../claim-json.ts';
import { actorNode } from './actor-graph.ts';
import { refTo, type Cited, type Node } from './node.ts';

/** The page of a source: the document, who published it, where it is kept, and what it rests on. */
export function sourceGraph(graph: Graph, source: Source, toUrl: ToUrl): Node[] {
  const node: CreativeWorkLeaf & Cited = {
    '@type': 'CreativeWork',
    ...refTo(toUrl(sourceAddress(source.id))),
    name: source.title,
    url: source.url ?? undefined,
    archivedAt: source.archive ?? undefined,
    author: source.author === null ? undefined : { '@type': 'Person', name: source.author },
    publisher: actorNode(record(graph.actors, source.publisher), toUrl),
    datePublished: source.on,
    inLanguage: source.lang ?? undefined,
    mainEntityOfPage: toUrl(sourceAddress(source.id)),
    'cito:obtainsBackgroundFrom': source.reliesOn
      .filter((word) => !isBasis(word))
      .map((other) => refTo(toUrl(sourceAddress(other)))),
  };
  return [node];
}
