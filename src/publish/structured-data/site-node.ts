import type { BreadcrumbListLeaf, OrganizationLeaf, WebSiteLeaf } from 'schema-dts';
import type { Graph } from '../../graph/graph.ts';
import type { ToUrl } from '../claim-json.ts';
import { refTo, type Node } from './node.ts';

/** The site, as other nodes name it. */
export const siteRef = (toUrl: ToUrl) => refTo(toUrl('/#site'));

/** Who answers for the site, as other nodes name it. */
export const publisherRef = (toUrl: ToUrl) => refTo(toUrl('/#publisher'));

/** Who answers for the site. */
export const publisherNode = ({ site }: Graph, toUrl: ToUrl): OrganizationLeaf => ({
  '@type': 'Organization',
  ...publisherRef(toUrl),
  name: site.publisher,
  url: toUrl('/about/'),
});

/** The home page: the site, who answers for it, and how it is searched. */
export function siteGraph(graph: Graph, toUrl: ToUrl): Node[] {
  const { site } = graph;
  const node: WebSiteLeaf = {
    '@type': 'WebSite',
    ...siteRef(toUrl),
    name: site.name,
    url: toUrl('/'),
    description: site.description ?? undefined,
    inLanguage: site.language,
    publisher: publisherRef(toUrl),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${toUrl('/search/')}?q={query}` },
      query: 'required name=query',
    },
  };
  return [node, publisherNode(graph, toUrl)];
}

/** The way to a page from the home page; the page itself comes last. */
export const trailNode = (trail: readonly { name: string; address: string }[], toUrl: ToUrl): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: toUrl(address),
  })),
});
