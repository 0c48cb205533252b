import { articleAddress, claimAddress } from '../../address.ts';
import { record, recordsOf, type Graph } from '../../graph/graph.ts';
import type { Claim } from '../../records/claim.ts';
import { languageAttributes } from '../../words/language.ts';
import type { TextLink, To } from '../link.ts';

/** Where a claim stands in its dossier, and what comes before and after it. */
export interface DossierWay {
  part: number;
  of: number;
  dossier: TextLink;
  previous: TextLink | null;
  next: TextLink | null;
}

/** The way through the claims of a dossier, in the order written. */
export function dossierWay(graph: Graph, { id, article }: Claim, to: To): DossierWay {
  const { blocks, title, language } = record(graph.articles, article);
  const claims = recordsOf(
    graph.claims,
    blocks.flatMap((block) => (block.kind === 'claim' ? [block.id] : [])),
  );
  const at = claims.findIndex((claim) => claim.id === id);
  const linkTo = (claim: Claim | undefined): TextLink | null =>
    claim === undefined ? null : { text: claim.title, address: to(claimAddress(claim.id)) };
  return {
    part: at + 1,
    of: claims.length,
    dossier: { text: title, address: `${to(articleAddress(article))}#claim_${id}`, language: languageAttributes(language) },
    previous: at > 0 ? linkTo(claims[at - 1]) : null,
    next: linkTo(claims[at + 1]),
  };
}
