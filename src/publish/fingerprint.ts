import { record as recordOf, responsesTo, type Graph } from '../graph/graph.ts';
import type { Claim } from '../records/claim.ts';
import { compareDates, type PartialDate } from '../records/date.ts';
import { claimFacets, responseFacets } from '../release/facets.ts';
import { fingerprintFrom } from './cite/fingerprint-from.ts';
import { hashText } from './hash-text.ts';

/**
 * What names the present record of a claim: made from the hash of the claim and of every response to it, which are those
 * that releases write down, so that whoever has the events of a day can make that day's.
 */
export const fingerprintOf = (graph: Graph, claim: Claim): string => fingerprintFrom(hashesAround(graph, claim));

/** The hash of a claim and of every response to it, as releases write them down. */
export function hashesAround(graph: Graph, claim: Claim): Map<string, string> {
  const responses = responsesTo(graph, claim.id);
  return new Map([
    [`claim ${claim.id}`, claimFacets(claim, hashText).whole],
    ...responses.map((response) => [`response ${response.id}`, responseFacets(response, hashText).whole] as const),
  ]);
}

/** The day of the newest thing that the record of a claim holds. */
export function recordedOn(graph: Graph, claim: Claim): PartialDate {
  const { published, updated } = recordOf(graph.articles, claim.article);
  const dates = [
    updated ?? published,
    claim.on,
    ...responsesTo(graph, claim.id).map(({ on }) => on),
    ...graph.corrections.filter(({ to }) => to === claim.id).map(({ on }) => on),
  ];
  return dates.sort(compareDates).at(-1) ?? claim.on;
}
