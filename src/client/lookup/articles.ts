import type { FoundArticle, FoundClaim } from '../../publish/lookup/addresses.ts';
import { keyOf } from '../../publish/lookup/shards.ts';
import { element } from '../search/element.ts';
import { BASE, fetchRow } from './shard.ts';

/** What the site holds on the article at an address. */
export async function findArticle(address: string, form: HTMLFormElement): Promise<Node[]> {
  const found = await fetchRow<FoundArticle[]>('articles', keyOf(address), form);
  if (found === null) return [element('p', {}, 'No source on record has this address.')];
  return found.flatMap(showArticle);
}

function showArticle({ title, publisher, address, claims, answers }: FoundArticle): Node[] {
  const source = element('a', { href: BASE + address.slice(1) }, title);
  return [
    element('h2', {}, source, ` (${publisher})`),
    ...listClaims(claims, 'No claim on record rests on it.', 'Claims that rest on it'),
    ...(answers.length === 0 ? [] : listClaims(answers, '', 'Claims to which it carries a response')),
  ];
}

function listClaims(claims: readonly FoundClaim[], none: string, title: string): Node[] {
  if (claims.length === 0) return [element('p', {}, none)];
  const rows = claims.map(({ address, title: claim, standing }) =>
    element('li', {}, element('a', { href: BASE + address.slice(1) }, claim), ` ${standing}`),
  );
  return [element('h3', {}, title), element('ul', {}, ...rows)];
}
