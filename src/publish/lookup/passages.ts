import { responsesTo, type Graph } from '../../graph/graph.ts';
import { sampleKeys } from './shingles.ts';
import { shardRows, type Shards } from './shards.ts';

/** Where a quotation stands: the claim, and the response where it is one of its words: `leak#acme-denies`. */
export type Place = string;

/** Places of quotations by the keys of their samples. */
export function shardPassages(graph: Graph): Shards<Place[]> {
  const rows = new Map<string, Place[]>();
  const add = (quote: string | null, place: Place): void => {
    for (const run of runsOf(quote ?? '')) {
      for (const key of sampleKeys(run)) {
        const places = rows.get(key);
        if (places === undefined) rows.set(key, [place]);
        else if (!places.includes(place)) places.push(place);
      }
    }
  };
  for (const claim of graph.claims.values()) {
    add(claim.quote, claim.id);
    for (const response of responsesTo(graph, claim.id)) {
      const place = `${claim.id}#${response.id}`;
      for (const { quote } of [response, ...response.wordings]) add(quote, place);
    }
  }
  return shardRows(rows);
}

/** What was quoted in one piece: between words left out and words put in. */
const runsOf = (quote: string): string[] => quote.split(/…|\.\.\.|\[[^\]]*\]/u);
