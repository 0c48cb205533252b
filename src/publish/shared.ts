import type { Graph } from '../graph/graph.ts';
import { askAside } from '../graph/trace.ts';

/**
 * Up to so many claims each has, besides its page and its data, what goes with it elsewhere: a card, a picture, and a page
 * for each reply. Hosts cap the number of files, and a picture takes as long as fifty pages.
 */
const MOST_SHARED = 500;

/** Whether claims have these. The number is part of what a build goes by, not of what is read for a page. */
export const isShared = (graph: Graph): boolean => askAside(graph, () => graph.claims.size) <= MOST_SHARED;
