import {
  actorAddress,
  actorFeedAddress,
  actorJsonAddress,
  articleAddress,
  claimAddress,
  claimJsonAddress,
  pairAddress,
  partAddress,
  repliesFeedAddress,
  responseAddress,
  sourceAddress,
  topicAddress,
  topicFeedAddress,
} from '../address.ts';
import { pairsOf } from '../graph/pairs.ts';
import { claimsAbout, responsesTo, type Graph } from '../graph/graph.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { movedTo } from './moved.ts';

/** The file of addresses that releases write to. */
export const LOCK = 'published.lock';

/** Every address that readers and programs may keep: of records, of their data and feeds, and every place on the pages of claims, sorted. */
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
    ...pairsOf(graph).map(({ speaker, other }) => pairAddress(speaker, other)),
    ...dataAddresses(graph),
    ...places,
  ].sort();
}

/** Where the data of records and their feeds lie. */
export const dataAddresses = (graph: Graph): string[] => [
  ...[...graph.claims.keys()].map(claimJsonAddress),
  ...[...graph.actors.keys()].flatMap((id) => [
    actorJsonAddress(id),
    actorFeedAddress(id),
    ...(claimsAbout(graph, id).length > 0 ? [repliesFeedAddress(id)] : []),
  ]),
  ...[...graph.topics.keys()].map(topicFeedAddress),
];

/** The addresses that were released and would now lead nowhere. */
export function findVanished(graph: Graph, released: readonly string[]): Problem[] {
  const present = new Set(addressesOf(graph));
  const isGone = (address: string): boolean => {
    if (address === '' || present.has(address)) return false;
    const moved = movedTo(graph, address);
    return moved === null || !present.has(moved);
  };
  return released.flatMap((address, at) => {
    if (!isGone(address)) return [];
    // What is made of a record for machines goes with its page, which is told.
    const [, record] = /^(\/[^/]+\/[^/.]+)(?:\.json|\/.+)$/u.exec(address) ?? [];
    if (record !== undefined && isGone(`${record}/`)) return [];
    return [problem('vanished-address', { file: LOCK, line: at + 1, column: 1 }, { address })];
  });
}

/** The addresses of all releases with those of the present one: none ever leaves. */
export const withReleased = (graph: Graph, released: readonly string[]): string[] =>
  [...new Set([...released.filter(Boolean), ...addressesOf(graph)])].sort();
