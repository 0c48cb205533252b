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
  if (own !== null) return own;
  if (place === '') return movedBelow(page, find);
  const moved = find(page);
  if (moved === null) return null;
  return moved.includes('#') ? moved : (find(moved + place) ?? moved + place);
}

/** With the page of a record moves what is made of it: its data, its feeds, and the pages on which it speaks in matters of another. */
function movedBelow(address: string, find: (page: string) => string | null): string | null {
  const [, record = '', rest = ''] = /^(\/[^/]+\/[^/.]+)(\.json|\/.+)$/u.exec(address) ?? [];
  const [, other] = /^\/on\/([^/]+)\/$/u.exec(rest) ?? [];
  const page = find(`${record}/`);
  const second = other === undefined ? null : find(`/actors/${other}/`);
  if (page === null && second === null) return null;
  const begin = page === null ? record : page.replace(/\/$/u, '');
  if (begin.split('/')[1] !== record.split('/')[1]) return null;
  return begin + (second === null ? rest : `/on/${second.split('/')[2] ?? ''}/`);
}
