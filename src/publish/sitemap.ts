import { actorAddress } from '../address.ts';
import type { Graph } from '../graph/graph.ts';
import type { Id } from '../records/id.ts';
import { actorPreview, claimPreview } from '../views/picture.ts';

/** What a sitemap says of a page. */
export interface SitemapEntry {
  /** The day its content last changed; left out where nobody has written it down. */
  lastmod?: string;
  /** The address of the picture that goes with links to it. */
  picture?: string;
}

/** Pages that search engines are not told of: steps to others, cards in frames, and what has no content of its own. */
const UNLISTED = /^\/(?:404|export)\/$|^\/claims\/[^/]+\/(?:card|replies\/[^/]+)\/$/u;

/** Whether a page belongs in the sitemap. */
export const isInSitemap = (address: string): boolean => !UNLISTED.test(address);

/** What the sitemap says of each page, by its address without the base path. Dates are those of releases and of dossiers. */
export function sitemapEntries(graph: Graph): (address: string) => SitemapEntry {
  const changed = lastChanges(graph);
  const ofDossier = (article: Id): string => {
    const found = graph.articles.get(article);
    return found?.updated ?? found?.published ?? '';
  };
  const newest =
    [...graph.articles.keys()]
      .map(ofDossier)
      .concat(graph.events.at(-1)?.date ?? '')
      .sort()
      .at(-1) ?? '';
  return (address) => {
    const [, kind = '', id = ''] = /^\/([a-z]*)\/?([^/]*)/u.exec(address) ?? [];
    const [claim, actor, source] = [graph.claims.get(id), graph.actors.get(id), graph.sources.get(id)];
    if (kind === 'claims' && claim !== undefined)
      return entry(changed.get(`claim ${id}`) ?? ofDossier(claim.article), claimPreview(graph, claim));
    if (kind === 'actors' && actor !== undefined)
      return entry(changed.get(`actor ${id}`) ?? '', address === actorAddress(id) ? actorPreview(graph, actor) : null);
    if (kind === 'sources' && source !== undefined) return entry(ofDossier(source.article), null);
    if (kind === 'articles' && graph.articles.has(id)) return entry(ofDossier(id), null);
    if (kind === 'topics' && graph.topics.has(id)) return entry(changed.get(`topic ${id}`) ?? '', null);
    return entry(['about', 'method', 'search', 'lookup', 'cite'].includes(kind) ? '' : newest, null);
  };
}

/** The day of the last event that concerns each claim, actor and topic. */
function lastChanges({ events }: Graph): Map<string, string> {
  const days = new Map<string, string>();
  for (const { date, claims, actors, topics } of events) {
    for (const id of claims) days.set(`claim ${id}`, date);
    for (const id of actors) days.set(`actor ${id}`, date);
    for (const id of topics) days.set(`topic ${id}`, date);
  }
  return days;
}

const entry = (lastmod: string, picture: string | null): SitemapEntry => ({
  ...(lastmod === '' ? {} : { lastmod }),
  ...(picture === null ? {} : { picture }),
});
