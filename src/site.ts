import { loadGraph } from './content/load.ts';
import type { Graph } from './graph/graph.ts';
import { digestsOf } from './output/digests.ts';

/** The graph of the whole site, for pages; importing it stops with the printed report where the content has errors. */
export const graph: Graph = await loadGraph();

/** Paths of pages, each with a key that changes with what its page is given: pages are rendered again where it does. */
export const withKeys = <Path extends { props: object }>(paths: Path[]): (Path & { cacheKey: string })[] =>
  paths.map((path) => ({ ...path, cacheKey: digestsOf(graph).ofValue(Object.entries(path.props).flat()) }));
