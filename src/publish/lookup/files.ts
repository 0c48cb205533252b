import { lookupFileAddress } from '../../address.ts';
import type { Graph } from '../../graph/graph.ts';
import type { WriteText } from '../data-files.ts';
import { shardAddresses } from './addresses.ts';
import { shardPassages } from './passages.ts';

/** Every file that answers whether an article has been answered, by its address. */
export function lookupFiles(graph: Graph): Map<string, WriteText> {
  return new Map([
    ...[...shardAddresses(graph).files].map(
      ([name, rows]) => [lookupFileAddress('articles', name), () => JSON.stringify(rows)] as const,
    ),
    ...[...shardPassages(graph).files].map(
      ([name, rows]) => [lookupFileAddress('words', name), () => JSON.stringify(rows)] as const,
    ),
  ]);
}
