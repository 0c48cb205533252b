import { claimAddress, responseAddress } from '../../address.ts';
import type { ResponseView } from '../../graph/claim-view.ts';
import { record, recordsOf, supersededBy, type Graph } from '../../graph/graph.ts';
import { stancesOn } from '../../graph/matrix.ts';
import { ROLES, roleOf, type Role } from '../../graph/party.ts';
import { href, prefixLinks } from '../../href.ts';
import type { Claim } from '../../records/claim.ts';
import type { Response } from '../../records/response.ts';
import { SILENT_STANCES, type Stance } from '../../records/stance.ts';
import { graph } from '../../site.ts';
import { clipWords } from '../../words/clip.ts';
import { lagWords } from '../../words/dates.ts';
import { directionOf } from '../language.ts';
import { statementLanguage } from '../statement.ts';

/** Enough to know the claim by; its page has the rest. */
const LETTERS_OF_LINK = 60;

/** A stance and what it is about. */
export interface Answer {
  stance: Stance;
  on: { text: string; address: string; language: ReturnType<typeof statementLanguage> }[];
}

/** A response as a reader meets it: on a claim's page, or in a dossier. */
export interface Card {
  id: string;
  response: Response;
  role: Role;
  speaker: { name: string; address: string };
  lag: string;
  answers: Answer[];
  html: string;
  isEarlier: boolean;
  /** On the page of a claim, and not in a dossier. */
  isOnClaim: boolean;
  /** Asked, and said nothing. */
  isQuiet: boolean;
  /** What kind of response it is, in a word or two. */
  label: string;
  replacedBy: { on: string; address: string }[];
  replaces: { on: string; address: string }[];
  /** Its place on the page of each claim it answers; `to` is named where there are several. */
  permalinks: { address: string; to: string }[];
}

/** The card of a response on the page of one claim: everything leads to places on that page. */
export function cardOnClaim(claim: Claim, view: ResponseView): Card {
  const { response } = view;
  return {
    ...cardBase(graph, response, claim),
    id: response.id,
    isOnClaim: true,
    lag: lagWords(view.lagDays),
    answers: answersOn(response, claim, ''),
    isEarlier: view.isEarlier,
    permalinks: [{ address: `#${response.id}`, to: '' }],
  };
}

/** The card of a response in a dossier: it leads to the pages of the claims it answers. */
export function cardInArticle(response: Response): Card {
  const claims = recordsOf(graph.claims, response.to);
  const [first] = claims;
  if (first === undefined) throw new Error(`The response "${response.id}" answers nothing: it was not linked.`);
  return {
    ...cardBase(graph, response, first),
    id: `response_${response.id}`,
    isOnClaim: false,
    lag: '',
    answers: claims.flatMap((claim) => answersOn(response, claim, href(claimAddress(claim.id)))),
    isEarlier: supersededBy(graph, response.id).length > 0,
    permalinks: claims.map(({ id, statement }) => ({
      address: href(responseAddress(id, response.id)),
      to: claims.length > 1 ? clipWords(statement, LETTERS_OF_LINK) : '',
    })),
  };
}

function cardBase(graph: Graph, response: Response, claim: Claim) {
  const actor = record(graph.actors, response.by);
  const place = ({ id, on, to }: Response) => ({
    on,
    address: href(responseAddress(to.includes(claim.id) ? claim.id : (to[0] ?? ''), id)),
  });
  const role = roleOf(graph, claim, response.by);
  const isQuiet = response.stances.every(({ stance }) => SILENT_STANCES.includes(stance));
  return {
    response,
    role,
    isQuiet,
    label: isQuiet ? 'Asked for comment' : ROLES[role].label,
    speaker: { name: actor.name, address: href(`/actors/${actor.id}/`) },
    html: wordsHtml(response),
    replacedBy: supersededBy(graph, response.id).map(place),
    replaces: recordsOf(graph.responses, response.supersedes).map(place),
  };
}

/** `page` is the address of the claim's page, empty on that page itself. */
function answersOn(response: Response, claim: Claim, page: string): Answer[] {
  const language = statementLanguage(claim);
  const points = claim.parts.map(({ id, text }) => ({ id, text, address: `${page}#${id}`, language }));
  const whole =
    page === ''
      ? { text: 'The allegation as a whole', address: '#Allegation', language: {} }
      : { text: claim.statement, address: page, language };
  return stancesOn(response, claim).map(({ stance, parts }) => ({
    stance,
    on: parts === null ? [whole] : points.filter(({ id }) => parts.includes(id)),
  }));
}

/** The words of a record with their language and direction on the quotation, and base paths on links. */
export function wordsHtml({ html, lang, quote }: { html: string; lang: string | null; quote: string | null }): string {
  const prose = prefixLinks(html);
  if (lang === null) return prose;
  const language = `lang="${lang.replace(/[^\w-]/gu, '')}" dir="${directionOf(lang)}"`;
  return quote === null ? `<div ${language}>${prose}</div>` : prose.replaceAll('<blockquote>', `<blockquote ${language}>`);
}
