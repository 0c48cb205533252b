import type { Nodes } from 'mdast';

/**
 * Every node below some, in reading order. A plain loop: each paragraph of the site passes here, and the general walker
 * with its tests and parents took a tenth of the whole parse.
 */
export function walkNodes(nodes: readonly Nodes[], see: (node: Nodes) => void): void {
  for (const node of nodes) {
    see(node);
    if ('children' in node) walkNodes(node.children, see);
  }
}
