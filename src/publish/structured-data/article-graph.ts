import type { ArticleLeaf } from 'schema-dts';
import { articleAddress, claimAddress, sourceAddress } from '../../address.ts';
import { claimsIn, type Graph } from '../../graph/graph.ts';
import type { Article } from '../../records/article.ts';
import type { ToUrl } from '../claim-json.ts';
import { correctionNode } from './correction-node.ts';
import { ALLEGATION, refTo, type Node } from './node.ts';
import { publisherNode, publisherRef, siteRef } from './site-node.ts';

/** The page of a dossier: what it is called, and the claims and sources in it. */
export function articleGraph(graph: Graph, article: Article, toUrl: ToUrl): Node[] {
  const url = toUrl(articleAddress(article.id));
  const sources = article.blocks.flatMap((block) => (block.kind === 'source' ? [refTo(toUrl(sourceAddress(block.id)))] : []));
  const node: ArticleLeaf = {
    '@type': 'Article',
    '@id': url,
    url,
    headline: article.title,
    description: article.summary,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    inLanguage: article.language ?? graph.site.language,
    author: publisherRef(toUrl),
    publisher: publisherRef(toUrl),
    isPartOf: siteRef(toUrl),
    about: claimsIn(graph, article.id).map(({ id }) => refTo(toUrl(claimAddress(id)) + ALLEGATION)),
    citation: sources,
    correction: graph.corrections.filter(({ article: id }) => id === article.id).map(correctionNode),
  };
  return [node, publisherNode(graph, toUrl)];
}
