import { actorAddress } from '../../address.ts';
import { bestReplies } from '../../graph/best-reply.ts';
import type { ClaimView, ResponseView } from '../../graph/claim-view.ts';
import { record, recordsOf, type Graph } from '../../graph/graph.ts';
import type { Actor } from '../../records/actor.ts';
import type { PartialDate } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import { clipWords } from '../../words/clip.ts';
import { lagWords } from '../../words/dates.ts';
import { leadIn } from '../../words/fragment.ts';
import type { LanguageAttributes } from '../../words/language.ts';
import type { Line } from '../../words/lines.ts';
import { capitalise, possessive } from '../../words/names.ts';
import { sayStanding } from '../../words/standing.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { sentenceName, showName } from '../names.ts';
import { shownStatement, shownTitle, statementLanguage } from '../statement.ts';
import { stripOf } from './strip.ts';

/** Letters of an answer that is shown beside the allegation; it stands whole in the block of its party. */
const ANSWER_LETTERS = 120;

/** An answer that faces the allegation. */
export interface FacingAnswer {
  /** "Acme’s answer", "Acme’s answer, in part". */
  title: string;
  words: string;
  isQuote: boolean;
  language: LanguageAttributes;
  on: PartialDate;
  lag: string;
  address: string;
}

/** What a reader meets first: the allegation, and opposite to it how it stands and what was answered. */
export interface Opening {
  by: TextLink[];
  on: PartialDate;
  title: string;
  statement: { text: string; language: LanguageAttributes };
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
  const { strip, left } = stripOf(sayStanding(graph, claim, standing).lines);
  return {
    by: claim.by.map((id) => actorLink(record(graph.actors, id), to)),
    on: claim.on,
    title: shownTitle(claim),
    statement: { text: shownStatement(claim), language: statementLanguage(graph, claim) },
    strip,
    left: left.length,
    answers: bestReplies(view).map((reply) => facingAnswer(graph, reply)),
    lastChange: standing.asOf,
    checked: article.updated ?? article.published,
  };
}

function facingAnswer(graph: Graph, { response, party, lagDays }: ResponseView): FacingAnswer {
  const { quote, text, lang, on } = response;
  return {
    title: [`${capitalise(possessive(sentenceName(graph, party)))} answer`, leadIn(quote)].filter(Boolean).join(', '),
    words: clipWords((quote ?? text).split('\n\n')[0] ?? '', ANSWER_LETTERS),
    isQuote: quote !== null,
    language: contentLanguage(graph, lang),
    on,
    lag: lagWords(lagDays),
    address: `#${response.id}`,
  };
}

/** Some actors by their names, each leading to its page. */
export const actorLinks = (graph: Graph, ids: readonly Id[], to: To): TextLink[] =>
  recordsOf(graph.actors, ids).map((actor) => actorLink(actor, to));

const actorLink = ({ id, name }: Actor, to: To): TextLink => ({ text: showName(name), address: to(actorAddress(id)) });
