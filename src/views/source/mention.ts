import { claimAddress, responseAddress } from '../../address.ts';
import { recordsOf, type Graph } from '../../graph/graph.ts';
import { stancesOn } from '../../graph/matrix.ts';
import type { PartialDate } from '../../records/date.ts';
import type { TextLink, To } from '../link.ts';
import { leadingName, leadingNames } from '../name-lists.ts';
import { sayStances, type Said } from '../said.ts';
import { shownTitle } from '../statement.ts';
import { contentLanguage } from '../language.ts';
import type { Cited } from './citing.ts';

/** Who is quoted from a passage, when, and what it says of which claim. */
export interface Mention {
  who: string;
  on: PartialDate;
  /** What is said of each claim; nothing is where the claim itself is what stands there. */
  claims: { claim: TextLink; said: Said[] }[];
}

/** What a claim or response is, as the page of a source that it cites tells it. */
export function mentionOf(graph: Graph, cited: Cited, to: To): Mention {
  const language = contentLanguage(graph, null);
  if (cited.kind === 'claim') {
    const { id, by, on } = cited.record;
    const claim = { text: shownTitle(cited.record), address: to(claimAddress(id)), language };
    return { who: `${leadingNames(graph, by)} alleged`, on, claims: [{ claim, said: [] }] };
  }
  const { record: response } = cited;
  return {
    who: [leadingName(graph, response.by), response.speaker].filter(Boolean).join(', '),
    on: response.on,
    claims: recordsOf(graph.claims, response.to).map((claim) => ({
      claim: { text: shownTitle(claim), address: to(responseAddress(claim.id, response.id)), language },
      said: sayStances(claim, stancesOn(response, claim), { measure: response.measure, page: to(claimAddress(claim.id)) }),
    })),
  };
}
