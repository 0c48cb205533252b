import { articleAddress, claimAddress } from '../../address.ts';
import { record, recordsOf, responsesTo, type Graph } from '../../graph/graph.ts';
import type { Claim } from '../../records/claim.ts';
import type { Id } from '../../records/id.ts';
import { curlMarks } from '../../words/curly.ts';
import { contentLanguage } from '../language.ts';
import type { TextLink, To } from '../link.ts';
import { shownTitle } from '../statement.ts';

/** Where a claim stands in its dossier, and what comes before and after it. */
export interface DossierWay {
  part: number;
  of: number;
  dossier: TextLink;
  previous: TextLink | null;
  next: TextLink | null;
  /** Other dossiers in which something was said of it. */
  elsewhere: TextLink[];
}

/** The way through the claims of a dossier, in the order written. */
export function dossierWay(graph: Graph, { id, article }: Claim, to: To): DossierWay {
  const { blocks } = record(graph.articles, article);
  const claims = recordsOf(
    graph.claims,
    blocks.flatMap((block) => (block.kind === 'claim' ? [block.id] : [])),
  );
  const elsewhere = new Set(responsesTo(graph, id).map((response) => response.article));
  elsewhere.delete(article);
  const at = claims.findIndex((claim) => claim.id === id);
  const linkTo = (claim: Claim | undefined): TextLink | null =>
    claim === undefined ? null : { text: shownTitle(claim), address: to(claimAddress(claim.id)) };
  return {
    part: at + 1,
    of: claims.length,
    dossier: dossierLink(graph, article, `${to(articleAddress(article))}#claim_${id}`),
    previous: at > 0 ? linkTo(claims[at - 1]) : null,
    next: linkTo(claims[at + 1]),
    elsewhere: [...elsewhere].map((other) => dossierLink(graph, other, to(articleAddress(other)))),
  };
}

function dossierLink(graph: Graph, article: Id, address: string): TextLink {
  const { title, language } = record(graph.articles, article);
  return { text: curlMarks(title), address, language: contentLanguage(graph, language) };
}
