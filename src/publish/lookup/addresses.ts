import { claimAddress, sourceAddress } from '../../address.ts';
import { viewOf } from '../../graph/claim-view.ts';
import { record, type Graph } from '../../graph/graph.ts';
import type { Claim } from '../../records/claim.ts';
import type { Id } from '../../records/id.ts';
import type { Source } from '../../records/source.ts';
import { sayStanding } from '../../words/standing.ts';
import { normalizeAddress } from './normalize-address.ts';
import { keyOf, shardRows, type Shards } from './shards.ts';

/** A claim as somebody is told of it who asks about an article. */
export interface FoundClaim {
  address: string;
  title: string;
  standing: string;
}

/** What the site holds on an article. */
export interface FoundArticle {
  title: string;
  publisher: string;
  address: string;
  /** Claims that rest on it: it carries them, or what carries them relies on it. */
  claims: FoundClaim[];
  /** Claims to which it carries a response. */
  answers: FoundClaim[];
}

/** Every article that a source stands for, by the key of its address and of its archived copy. */
export function shardAddresses(graph: Graph): Shards<FoundArticle[]> {
  const resting = claimsBySource(graph, (claim) => viewOf(graph, claim).origins.sources);
  const answered = claimsBySource(graph, (claim) =>
    viewOf(graph, claim).responses.flatMap(({ response }) => [response, ...response.wordings].flatMap(({ sources }) => sources)),
  );
  const rows = new Map<string, FoundArticle[]>();
  for (const source of graph.sources.values()) {
    const article = foundArticle(graph, source, resting.get(source.id) ?? [], answered.get(source.id) ?? []);
    for (const key of keysOf(source)) rows.set(key, [...(rows.get(key) ?? []), article]);
  }
  return shardRows(rows);
}

/** The keys of the addresses at which a source can be read. */
function keysOf({ url, archive }: Source): Set<string> {
  const addresses = [url, archive].flatMap((address) => (address === null ? [] : (normalizeAddress(address) ?? [])));
  return new Set(addresses.map(keyOf));
}

function claimsBySource(graph: Graph, sourcesOf: (claim: Claim) => Iterable<Id>): Map<Id, Claim[]> {
  const claims = new Map<Id, Claim[]>();
  for (const claim of graph.claims.values()) {
    for (const source of new Set(sourcesOf(claim))) claims.set(source, [...(claims.get(source) ?? []), claim]);
  }
  return claims;
}

function foundArticle(graph: Graph, source: Source, resting: readonly Claim[], answered: readonly Claim[]): FoundArticle {
  const find = (claim: Claim): FoundClaim => ({
    address: claimAddress(claim.id),
    title: claim.title,
    standing: sayStanding(graph, claim, viewOf(graph, claim).standing).sentence,
  });
  return {
    title: source.title,
    publisher: record(graph.actors, source.publisher).name,
    address: sourceAddress(source.id),
    claims: resting.map(find),
    answers: answered.filter((claim) => !resting.includes(claim)).map(find),
  };
}
