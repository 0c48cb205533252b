import type { Graph } from '../graph/graph.ts';

/** The parts of an address: its page, and the place on it with its hash; empty where the page is meant. */
export function splitAddress(address: string): { page: string; place: string } {
  const [page = '', fragment] = address.split('#');
  return { page, place: fragment === undefined ? '' : `#${fragment}` };
}

/** Where an address has moved, the places of a page with it; null where it has not. */
export function movedTo({ redirects }: Pick<Graph, 'redirects'>, address: string): string | null {
  const find = (wanted: string): string | null =>
    redirects.get(splitAddress(wanted).page)?.find(({ from }) => from === wanted)?.to ?? null;
  const { page, place } = splitAddress(address);
  const own = find(address);
  if (own !== null || place === '') return own;
  const moved = find(page);
  if (moved === null) return null;
  return moved.includes('#') ? moved : (find(moved + place) ?? moved + place);
}
