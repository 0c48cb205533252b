import { claimAddress, responseAddress } from '../../address.ts';
import { recordsOf, type Graph } from '../../graph/graph.ts';
import { stancesOn } from '../../graph/matrix.ts';
import { roleOf, type Role } from '../../graph/party.ts';
import type { Claim } from '../../records/claim.ts';
import type { PartialDate } from '../../records/date.ts';
import type { Response } from '../../records/response.ts';
import { clipWords } from '../../words/clip.ts';
import { leadIn } from '../../words/fragment.ts';
import { languageName, type LanguageAttributes } from '../../words/language.ts';
import { capitalise } from '../../words/names.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { shortLink } from '../name-lists.ts';
import { sayStances, type Said } from '../said.ts';
import { shownTitle } from '../statement.ts';
import { tongueNote } from '../translation.ts';
import { curlMarks } from '../../words/curly.ts';

/** Letters of what was said: its place on the claim's page has all of it. */
const LETTERS = 260;

/** Words as a list shows them. */
export interface ShownWords {
  /** "In part: " before a quotation that begins inside a sentence. */
  leadIn: string;
  text: string;
  isQuote: boolean;
  language: LanguageAttributes;
}

/** Something that somebody said, in a list. */
export interface StatementRow {
  on: PartialDate;
  speaker: TextLink;
  office: string | null;
  /** What it is to the first of its claims, which gives the row its edge. */
  role: Role;
  words: ShownWords;
  /** What to say of the language of the words, where they are not in that of the site; empty elsewhere. */
  tongue: string;
  /** The same in the language of the page where the words are not, or the words before they were translated. */
  beside: (ShownWords & { note: string }) | null;
  claims: { claim: TextLink; said: Said[] }[];
}

/** A statement as lists show it: the words first, then what they say of which claim. */
export function statementRow(graph: Graph, response: Response, to: To): StatementRow {
  const claims = recordsOf(graph.claims, response.to);
  return {
    on: response.on,
    speaker: shortLink(graph, response.by, to),
    office: response.speaker,
    role: roleOf(graph, claims[0] as Claim, response.by),
    words: showWords(graph, response),
    tongue: tongueNote(graph, response),
    beside: besideOf(graph, response),
    claims: claims.map((claim) => ({
      claim: {
        text: shownTitle(claim),
        address: to(responseAddress(claim.id, response.id)),
        language: contentLanguage(graph, null),
      },
      said: sayStances(claim, stancesOn(response, claim), { measure: response.measure, page: to(claimAddress(claim.id)) }),
    })),
  };
}

/** The words of a record, cut where they are long. */
export function showWords(
  graph: Graph,
  { quote, text, lang }: Pick<Response, 'quote' | 'text' | 'lang'>,
  letters = LETTERS,
): ShownWords {
  const words = (quote ?? curlMarks(text)).replaceAll('\n\n', ' ');
  const lead = leadIn(quote);
  return {
    leadIn: lead && `${capitalise(lead)}: `,
    text: clipWords(words, letters),
    isQuote: quote !== null,
    language: contentLanguage(graph, lang),
  };
}

/** The wording in another language than the words: a reader of one alone would have bare words that they may not know. */
function besideOf(graph: Graph, response: Response): StatementRow['beside'] {
  const languageOf = (lang: string | null): string => lang ?? graph.site.language;
  const other = response.wordings.find(({ lang }) => languageOf(lang) !== languageOf(response.lang));
  if (other === undefined) return null;
  const name = languageName(languageOf(other.lang));
  return { ...showWords(graph, other), note: other.translated ? `translated, ${name}` : `the original, ${name}` };
}
