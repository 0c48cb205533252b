import { loadGraph } from './content/load.ts';
import type { Graph } from './graph/graph.ts';

/** The graph of the whole site, for pages; importing it stops with the printed report where the content has errors. */
export const graph: Graph = await loadGraph();
