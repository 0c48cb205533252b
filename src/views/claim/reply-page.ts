import { claimAddress, responseAddress } from '../../address.ts';
import type { Graph } from '../../graph/graph.ts';
import { stancesOn } from '../../graph/matrix.ts';
import type { Claim } from '../../records/claim.ts';
import type { PartialDate } from '../../records/date.ts';
import type { Response } from '../../records/response.ts';
import { clipWords } from '../../words/clip.ts';
import { showWords, type ShownWords } from '../list/statement-row.ts';
import type { To } from '../link.ts';
import { leadingName } from '../name-lists.ts';
import { sayStances, type Said } from '../said.ts';
import { shownTitle } from '../statement.ts';

/** In letters: what those who show links show whole. */
const TITLE = 75;
const DESCRIPTION = 160;
const WORDS = 600;

/** One reply alone, for those who are shown a link to it. */
export interface ReplyPage {
  /** Who says what of which claim. */
  title: string;
  /** The words. */
  description: string;
  speaker: string;
  on: PartialDate;
  words: ShownWords;
  said: Said[];
  claim: string;
  /** Its place on the page of the claim. */
  place: string;
}

/** What the page of one reply says. */
export function replyPage(graph: Graph, claim: Claim, response: Response, to: To): ReplyPage {
  const speaker = leadingName(graph, response.by);
  const words = showWords(graph, response, WORDS);
  return {
    title: clipWords(`${speaker} on “${shownTitle(claim)}”`, TITLE - 2),
    description: clipWords(words.isQuote ? `“${words.text}”` : words.text, DESCRIPTION - 2),
    speaker,
    on: response.on,
    words,
    said: sayStances(claim, stancesOn(response, claim), { measure: response.measure, page: to(claimAddress(claim.id)) }),
    claim: shownTitle(claim),
    place: to(responseAddress(claim.id, response.id)),
  };
}
