import { hash } from 'node:crypto';
import type { Graph } from '../graph/graph.ts';
import { ReadDigests } from '../graph/read-digests.ts';
import { requireTrace } from '../graph/trace.ts';

const known = new WeakMap<Graph, ReadDigests>();

/** The digests of a graph, each of which is made once. */
export function digestsOf(graph: Graph): ReadDigests {
  const digests = known.get(graph) ?? new ReadDigests(requireTrace(graph).untraced, digest);
  known.set(graph, digests);
  return digests;
}

const digest = (text: string): string => hash('sha256', text, 'base64url').slice(0, 22);
