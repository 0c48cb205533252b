import { actorAddress } from '../../address.ts';
import { bestReplies } from '../../graph/best-reply.ts';
import type { ClaimView, ResponseView } from '../../graph/claim-view.ts';
import { record, recordsOf, type Graph } from '../../graph/graph.ts';
import type { Actor } from '../../records/actor.ts';
import type { PartialDate } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import { clipWords } from '../../words/clip.ts';
import { lagWords } from '../../words/dates.ts';
import { isolateRuns, languageAttributes, type LanguageAttributes } from '../../words/language.ts';
import type { Line } from '../../words/lines.ts';
import { capitalise, nameInSentence, possessive } from '../../words/names.ts';
import { sayStanding } from '../../words/standing.ts';
import { citesOf, type Cite } from '../cite.ts';
import type { TextLink, To } from '../link.ts';
import { isQuotation, statementLanguage } from '../statement.ts';
import { stripOf } from './strip.ts';

/** Letters of an answer that is shown beside the allegation: two lines on a phone, whole in its block below. */
const ANSWER_LETTERS = 150;
const SHORT_ANSWER_LETTERS = 90;

/** How far down the answers of a claim about so many still stand on the first screen. */
const FEW = 2;

/** An answer that faces the allegation. */
export interface FacingAnswer {
  /** "Acme’s answer". */
  title: string;
  words: string;
  isQuote: boolean;
  language: LanguageAttributes;
  on: PartialDate;
  lag: string;
  address: string;
  cite: Cite | null;
}

/** What a reader meets first: the allegation, and opposite to it how it stands and what was answered. */
export interface Opening {
  by: TextLink[];
  on: PartialDate;
  title: string;
  statement: { text: string; language: LanguageAttributes; isQuote: boolean };
  strip: Pick<Line, 'text' | 'sign'>[];
  /** Lines of the standing that are told below alone. */
  left: number;
  answers: FacingAnswer[];
  lastChange: PartialDate;
  /** When the dossier was last gone over. */
  checked: PartialDate;
}

/** The first screen of a claim's page. */
export function openingOf(graph: Graph, view: ClaimView, to: To): Opening {
  const { claim, standing } = view;
  const article = record(graph.articles, claim.article);
  const replies = bestReplies(view);
  return {
    by: claim.by.map((id) => actorLink(record(graph.actors, id), to)),
    on: claim.on,
    title: claim.title,
    statement: { text: claim.statement, language: statementLanguage(claim), isQuote: isQuotation(claim) },
    ...stripOf(sayStanding(graph, claim, standing).lines),
    answers: replies.map((reply) => facingAnswer(graph, reply, replies.length > FEW ? SHORT_ANSWER_LETTERS : ANSWER_LETTERS, to)),
    lastChange: standing.asOf,
    checked: article.updated ?? article.published,
  };
}

function facingAnswer(graph: Graph, { response, party, lagDays }: ResponseView, letters: number, to: To): FacingAnswer {
  const { quote, text, lang, on } = response;
  return {
    title: `${capitalise(possessive(isolateRuns(nameInSentence(record(graph.actors, party)))))} answer`,
    words: clipWords((quote ?? text).split('\n\n')[0] ?? '', letters),
    isQuote: quote !== null,
    language: languageAttributes(lang),
    on,
    lag: lagWords(lagDays),
    address: `#${response.id}`,
    cite: citesOf(graph, response, to)[0] ?? null,
  };
}

/** Some actors by their names, each leading to its page. */
export const actorLinks = (graph: Graph, ids: readonly Id[], to: To): TextLink[] =>
  recordsOf(graph.actors, ids).map((actor) => actorLink(actor, to));

const actorLink = ({ id, name }: Actor, to: To): TextLink => ({ text: isolateRuns(name), address: to(actorAddress(id)) });
