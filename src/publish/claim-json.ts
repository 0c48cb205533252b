import { claimAddress, responseAddress } from '../address.ts';
import { viewOf, type ResponseView } from '../graph/claim-view.ts';
import { recordsOf, topicsOf, type Graph } from '../graph/graph.ts';
import type { Row } from '../graph/matrix.ts';
import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import type { Stance } from '../records/stance.ts';
import type { Wording } from '../records/wording.ts';
import { actorRefs } from './actor-ref.ts';
import { sourceJson } from './source-json.ts';

/** Makes an address of the site one that can be followed from anywhere. */
export type ToUrl = (address: string) => string;

/** A claim as data: `/claims/<id>.json`. Every key is always there; lists may be empty. */
export function claimJson(graph: Graph, claim: Claim, toUrl: ToUrl) {
  const view = viewOf(graph, claim);
  const { reply, agencies, claimant, sentence, asOf, history } = view.standing;
  const responses = (views: ResponseView[]) => views.map((response) => responseJson(claim, response, toUrl));
  const [whole] = view.matrix.rows;
  return {
    id: claim.id,
    url: toUrl(claimAddress(claim.id)),
    statement: claim.statement,
    quote: claim.quote,
    withdrawn: claim.withdrawn,
    on: claim.on,
    by: actorRefs(graph, claim.by, toUrl),
    about: actorRefs(graph, claim.about, toUrl),
    parts: view.matrix.rows.flatMap((row) =>
      row.part === null ? [] : [{ id: row.part.id, text: row.part.text, answers: answersIn(row) }],
    ),
    standing: { reply, agencies, claimant, sentence, asOf, history },
    answers: whole?.part === null ? answersIn(whole) : [],
    unanswered: view.unanswered,
    noReply: view.noReply,
    replies: responses(view.replies),
    agencyStatements: responses(view.agencyStatements),
    claimantUpdates: responses(view.claimantUpdates),
    otherResponses: responses(view.otherResponses),
    sources: recordsOf(graph.sources, citedIn(graph, claim)).map(sourceJson),
    origins: { outlets: view.origins.outlets, roots: view.origins.roots },
    topics: topicsOf(graph, claim),
    article: claim.article,
    related: view.related,
  };
}

/** The sources of a claim, then those of the responses to it and of other wordings: every id in its data leads to an entry. */
function citedIn(graph: Graph, claim: Claim): Id[] {
  const { replies, agencyStatements, claimantUpdates, otherResponses } = viewOf(graph, claim);
  const responses = [...replies, ...agencyStatements, ...claimantUpdates, ...otherResponses].map(({ response }) => response);
  const carrying = [claim, ...claim.wordings, ...responses.flatMap((response) => [response, ...response.wordings])];
  return [...new Set(carrying.flatMap(({ sources }) => sources))];
}

function answersIn({ cells }: Row): { by: Id; stance: Stance; response: Id }[] {
  return [...cells].flatMap(([by, { response, stances }]) => stances.map((stance) => ({ by, stance, response: response.id })));
}

function responseJson(claim: Claim, { response, lagDays, stances, supersededBy }: ResponseView, toUrl: ToUrl) {
  return {
    id: response.id,
    by: response.by,
    speaker: response.speaker,
    on: response.on,
    lagDays,
    stances: Object.fromEntries(stances.map(({ stance, parts }) => [stance, parts ?? []])),
    quote: response.quote,
    text: response.text,
    source: response.sources,
    supersededBy: supersededBy.at(-1)?.id ?? null,
    wordings: response.wordings.map(wordingJson),
    url: toUrl(responseAddress(claim.id, response.id)),
  };
}

const wordingJson = ({ sources, lang, translated, quote, text }: Wording) => ({ source: sources, lang, translated, quote, text });
