import type { Graph } from '../../graph/graph.ts';
import type { Claim } from '../../records/claim.ts';
import { recordedOn } from '../fingerprint.ts';

/** What reference managers read in the head of a page: the names under which each takes the value. */
export interface CitationMeta {
  name: string;
  content: string;
}

/**
 * The page of a claim as reference managers take it. Nobody is named as its author: they would split the name of a
 * publisher into a first and a last name. Title, address and the name of the site are told by Open Graph. Without a type of its own it would be taken for an article in a journal.
 */
export function citationMeta(graph: Graph, claim: Claim): CitationMeta[] {
  const on = recordedOn(graph, claim);
  return [
    { name: 'z:itemType', content: 'webpage' },
    { name: 'citation_date', content: on },
    { name: 'DC.date', content: on },
  ];
}
