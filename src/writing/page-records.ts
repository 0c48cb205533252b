import { actorAddress, articleAddress, claimAddress, sourceAddress, topicAddress } from '../address.ts';
import type { Tables } from '../link/tables.ts';
import type { Place } from '../records/place.ts';

/** A record that a page shows, and where it is written. */
export interface PageRecord {
  /** The element of the page that shows it; null where the whole page does. */
  element: string | null;
  place: Place;
}

/** The records that a page is about, by the address of the page: its own first, then those that have a place on it. */
export function recordsOnPage(address: string, tables: Tables): PageRecord[] {
  const [, folder = '', id = ''] = /^\/([a-z]+)\/([^/]+)\//u.exec(address) ?? [];
  switch (folder) {
    case 'claims':
      return address === claimAddress(id) ? onClaim(id, tables) : [];
    case 'articles':
      return address === articleAddress(id) ? onArticle(id, tables) : [];
    case 'actors':
      return address === actorAddress(id) ? ownOf(tables.actors.get(id)) : [];
    case 'sources':
      return address === sourceAddress(id) ? ownOf(tables.sources.get(id)) : [];
    case 'topics':
      return address === topicAddress(id) ? ownOf(tables.topics.get(id)) : [];
    default:
      return address === '/' || address === '/about/' ? [{ element: null, place: { file: 'site.md', line: 1, column: 1 } }] : [];
  }
}

function onClaim(id: string, { claims, responses }: Tables): PageRecord[] {
  const claim = claims.get(id);
  const answers = [...responses.values()].filter(({ to }) => to.includes(id));
  return [...ownOf(claim), ...(claim?.parts ?? []).map(placed), ...answers.map(placed)];
}

function onArticle(id: string, { articles, claims, responses, sources }: Tables): PageRecord[] {
  const written = [...claims.values(), ...responses.values(), ...sources.values()].filter(({ article }) => article === id);
  return [...ownOf(articles.get(id)), ...written.map(placed)];
}

const placed = ({ id, place }: { id: string; place: Place }): PageRecord => ({ element: id, place });

const ownOf = (record: { place: Place } | undefined): PageRecord[] =>
  record === undefined ? [] : [{ element: null, place: record.place }];
