import { articleAddress, claimAddress, topicAddress } from '../../address.ts';
import { viewOf } from '../../graph/claim-view.ts';
import { record, recordsOf, responsesTo, revisedBy, topicsOf } from '../../graph/graph.ts';
import { absoluteHref, href } from '../../href.ts';
import type { Id } from '../../records/id.ts';
import type { Claim } from '../../records/claim.ts';
import { graph } from '../../site.ts';
import { dateWords } from '../../words/dates.ts';
import { namesOf } from '../names.ts';
import { cardOnClaim } from '../response/response-card.ts';
import { linkSource } from '../source/source-link.ts';
import { wordingPairs } from './wording-pairs.ts';

/** Related claims that are named; more would hide the nearest. */
const RELATED = 4;

/** Everything the page of a claim shows, ready. */
export function claimPage(claim: Claim) {
  const view = viewOf(graph, claim);
  const responses = responsesTo(graph, claim.id);
  const own = sourcesOf([claim, ...claim.wordings]);
  return {
    view,
    groups: [
      { id: 'Replies', title: 'Replies', cards: view.replies },
      { id: 'Agencies', title: 'Agency statements', cards: view.agencyStatements },
      { id: 'Updates', title: 'Updates by those who allege it', cards: view.claimantUpdates },
      { id: 'Others', title: 'Others', cards: view.otherResponses },
    ]
      .filter(({ cards }) => cards.length > 0)
      .map((group) => ({ ...group, cards: group.cards.map((response) => cardOnClaim(claim, response)) })),
    pairs: wordingPairs(claim, responses),
    sources: own.map((id) => linkSource(id, claim.translated ? null : claim.quote)),
    revisions: revisionsOf(claim),
    corrections: graph.corrections.filter(({ to }) => to === claim.id),
    related: recordsOf(graph.claims, view.related.slice(0, RELATED)),
    articles: [claim.article, ...responses.map(({ article }) => article)]
      .filter((id, index, all) => all.indexOf(id) === index)
      .map((id) => ({
        text: record(graph.articles, id).title,
        lang: record(graph.articles, id).language,
        address: `${href(articleAddress(id))}${id === claim.article ? `#claim_${claim.id}` : ''}`,
      })),
    topics: recordsOf(graph.topics, topicsOf(graph, claim)).map(({ id, title }) => ({
      text: title,
      address: href(topicAddress(id)),
    })),
    citation: `“${claim.statement}” ${graph.site.name}, as of ${dateWords(view.standing.asOf)}. ${absoluteHref(claimAddress(claim.id))}`,
    description: `Alleged by ${namesOf(claim.by)}, ${dateWords(claim.on)}. ${view.standing.sentence}`,
  };
}

const sourcesOf = (records: { sources: Id[] }[]): Id[] => [...new Set(records.flatMap(({ sources }) => sources))];

function revisionsOf(claim: Claim): { text: string; address: string }[] {
  const to = (id: string) => href(claimAddress(id));
  return [
    ...(claim.revises === null
      ? []
      : [{ text: `Takes the place of: ${record(graph.claims, claim.revises).statement}`, address: to(claim.revises) }]),
    ...revisedBy(graph, claim.id).map(({ id, statement }) => ({ text: `Revised as: ${statement}`, address: to(id) })),
  ];
}
