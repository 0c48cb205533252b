import { claimAddress, responseAddress } from '../address.ts';
import { responsesAs, viewOf, type ResponseView } from '../graph/claim-view.ts';
import { recordsOf, topicsOf, type Graph } from '../graph/graph.ts';
import type { Row } from '../graph/matrix.ts';
import type { Origins } from '../graph/origins.ts';
import { addresseesOf, type Role } from '../graph/party.ts';
import { statusOf } from '../graph/point.ts';
import { sourcesAround } from '../graph/reading.ts';
import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import type { Basis } from '../records/source.ts';
import type { Wording } from '../records/wording.ts';
import { actorRefs } from './actor-ref.ts';
import { sourceJson } from './source-json.ts';
import { standingJson } from './standing-json.ts';

/** Makes an address of the site one that can be followed from anywhere. */
export type ToUrl = (address: string) => string;

/** The form of the data; it changes when a key does. */
export const SCHEMA_VERSION = 2;

/** What `claimJson` makes. */
export type ClaimJson = ReturnType<typeof claimJson>;

/** A claim as data: `/claims/<id>.json`. Every key is always there; lists may be empty. */
export function claimJson(graph: Graph, claim: Claim, toUrl: ToUrl) {
  const view = viewOf(graph, claim);
  const responses = (role: Role) => responsesAs(view, role).map((response) => responseJson(claim, response, toUrl));
  const [whole] = view.matrix.rows;
  return {
    schemaVersion: SCHEMA_VERSION,
    id: claim.id,
    url: toUrl(claimAddress(claim.id)),
    title: claim.title,
    statement: claim.statement,
    quote: claim.quote,
    withdrawn: claim.withdrawn,
    on: claim.on,
    by: actorRefs(graph, claim.by, toUrl),
    about: actorRefs(graph, claim.about, toUrl),
    named: actorRefs(graph, claim.named, toUrl),
    parts: view.matrix.rows.flatMap((row) => pointJson(claim, row)),
    standing: standingJson(graph, claim, view.standing),
    answers: whole?.part === null ? answersIn(whole) : [],
    unanswered: view.unanswered,
    noReply: view.noReply,
    unread: claim.unread,
    replies: responses('reply'),
    namedParties: responses('named-party'),
    makersUpdates: responses('makers-update'),
    agencyStatements: responses('agency-statement'),
    otherResponses: responses('other-response'),
    // Those of the responses and of other wordings too: every id in its data leads to an entry.
    sources: recordsOf(graph.sources, sourcesAround(graph, claim)).map(sourceJson),
    origins: { outlets: view.origins.outlets, roots: rootsIn(view.origins) },
    topics: topicsOf(graph, claim),
    article: claim.article,
    replaces: claim.replaces,
    extends: claim.extends,
    related: view.related,
  };
}

function pointJson(claim: Claim, row: Row) {
  const { part } = row;
  if (part === null) return [];
  const { id, text } = part;
  return [{ id, text, about: addresseesOf(claim, part), status: statusOf(claim, row), answers: answersIn(row) }];
}

/** A source that rests on several kinds of basis is one origin, told a kind a row. */
function rootsIn({ roots }: Origins): { source: Id; basis: Basis | null }[] {
  return roots.flatMap(({ source, bases }): { source: Id; basis: Basis | null }[] =>
    bases.length === 0 ? [{ source, basis: null }] : bases.map((basis) => ({ source, basis })),
  );
}

function answersIn({ cells }: Row) {
  return [...cells].flatMap(([party, cell]) =>
    cell.map(({ stance, response }) => ({ party, by: response.by, stance, response: response.id })),
  );
}

function responseJson(claim: Claim, { response, party, lagDays, stances, supersededBy }: ResponseView, toUrl: ToUrl) {
  return {
    id: response.id,
    by: response.by,
    party,
    speaker: response.speaker,
    on: response.on,
    lagDays,
    stances: Object.fromEntries(stances.map(({ stance, parts }) => [stance, parts ?? []])),
    measure: response.measure,
    askedBy: response.askedBy,
    quote: response.quote,
    text: response.text,
    source: response.sources,
    supersedes: response.supersedes.map(({ response: id, part }) => (part === null ? id : `${id}/${part}`)),
    supersededBy: supersededBy.at(-1)?.id ?? null,
    wordings: response.wordings.map(wordingJson),
    url: toUrl(responseAddress(claim.id, response.id)),
  };
}

const wordingJson = ({ sources, lang, translated, quote, text }: Wording) => ({ source: sources, lang, translated, quote, text });
