import {
  actorAddress,
  articleAddress,
  claimAddress,
  partAddress,
  responseAddress,
  sourceAddress,
  topicAddress,
} from '../address.ts';
import { responsesTo, type Graph } from '../graph/graph.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { movedTo } from './moved.ts';

/** The file of addresses that releases write to. */
export const LOCK = 'published.lock';

/** Every address of a record that readers may keep, and every place on the pages of claims, sorted. */
export function addressesOf(graph: Graph): string[] {
  const places = [...graph.claims.values()].flatMap((claim) => [
    ...claim.parts.map(({ id }) => partAddress(claim.id, id)),
    ...responsesTo(graph, claim.id).map(({ id }) => responseAddress(claim.id, id)),
  ]);
  return [
    ...[...graph.claims.keys()].map(claimAddress),
    ...[...graph.articles.keys()].map(articleAddress),
    ...[...graph.actors.keys()].map(actorAddress),
    ...[...graph.sources.keys()].map(sourceAddress),
    ...[...graph.topics.keys()].map(topicAddress),
    ...places,
  ].sort();
}

/** The addresses that were released and would now lead nowhere. */
export function findVanished(graph: Graph, released: readonly string[]): Problem[] {
  const present = new Set(addressesOf(graph));
  return released.flatMap((address, at) => {
    if (address === '' || present.has(address)) return [];
    const moved = movedTo(graph, address);
    if (moved !== null && present.has(moved)) return [];
    return [problem('vanished-address', { file: LOCK, line: at + 1, column: 1 }, { address })];
  });
}

/** The addresses of all releases with those of the present one: none ever leaves. */
export const withReleased = (graph: Graph, released: readonly string[]): string[] =>
  [...new Set([...released.filter(Boolean), ...addressesOf(graph)])].sort();
