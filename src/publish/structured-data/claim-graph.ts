import type { ClaimLeaf, ClaimReviewLeaf } from 'schema-dts';
import { claimAddress } from '../../address.ts';
import { responsesAs, viewOf, type ClaimView } from '../../graph/claim-view.ts';
import { record, type Graph } from '../../graph/graph.ts';
import { ROLES, type Role } from '../../graph/party.ts';
import type { Claim } from '../../records/claim.ts';
import { compareDates, type PartialDate } from '../../records/date.ts';
import type { Id } from '../../records/id.ts';
import { sayStanding } from '../../words/standing.ts';
import type { ToUrl } from '../claim-json.ts';
import { correctionNode } from './correction-node.ts';
import { ALLEGATION, refTo, type Cited, type Node } from './node.ts';
import { quotationNode } from './quotation-node.ts';
import { publisherNode } from './site-node.ts';
import { tellOnce, type TellOnce } from './tell-once.ts';

/**
 * A claim: how it stands, what is alleged, what was said to it, and the documents of both. Every node stands where it is
 * first named, for readers that do not follow references; those responses come together that stand together on the page.
 */
export function claimGraph(graph: Graph, claim: Claim, toUrl: ToUrl): Node[] {
  const view = viewOf(graph, claim);
  const responses = (Object.keys(ROLES) as Role[]).flatMap((role) => responsesAs(view, role));
  const naming = [claim, ...responses.map(({ response }) => response)].flatMap(({ sources }) => sources);
  const once = tellOnce(graph, toUrl, naming);
  return [reviewNode(graph, view, toUrl, once), ...responses.map((response) => quotationNode(response, once))];
}

/** The verdict of a review is the standing in words: no number says it. */
function reviewNode(graph: Graph, { claim, standing, responses }: ClaimView, toUrl: ToUrl, once: TellOnce): ClaimReviewLeaf {
  const { lines, sentence } = sayStanding(graph, claim, standing);
  const { published } = record(graph.articles, claim.article);
  const corrections = graph.corrections.filter(({ to }) => to === claim.id);
  const url = toUrl(claimAddress(claim.id));
  return {
    '@type': 'ClaimReview',
    '@id': url,
    url,
    claimReviewed: claim.statement,
    datePublished: published,
    dateModified: latest([published, ...[...responses.map(({ response }) => response), ...corrections].map(({ on }) => on)]),
    author: publisherNode(graph, toUrl),
    reviewRating: { '@type': 'Rating', alternateName: sentence, ratingExplanation: lines.map(({ text }) => text).join(' ') },
    itemReviewed: allegationNode(claim, toUrl, once),
    correction: corrections.map(correctionNode),
  };
}

function allegationNode(claim: Claim, toUrl: ToUrl, { actor, source }: TellOnce): ClaimLeaf & Cited {
  const claims = (id: Id | null) => (id === null ? [] : [refTo(toUrl(claimAddress(id)) + ALLEGATION)]);
  return {
    '@type': 'Claim',
    ...refTo(ALLEGATION),
    text: claim.quote ?? claim.statement,
    datePublished: claim.on,
    inLanguage: claim.lang ?? undefined,
    author: claim.by.map(actor),
    about: claim.about.map(actor),
    mentions: claim.named.map(actor),
    appearance: claim.sources.map(source),
    'cito:updates': claims(claim.replaces),
    'cito:extends': claims(claim.extends),
  };
}

const latest = (dates: PartialDate[]): PartialDate | undefined => dates.sort(compareDates).at(-1);
