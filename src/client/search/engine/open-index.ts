import type { SearchEntry } from '../../../search-index/entry.ts';
import { IndexReader } from './index-reader.ts';
import type { Pagefind } from './pagefind.ts';

/** Opens the index of a site. What is newest is asked for anew; its tables may be kept until there are newer ones. */
export async function openIndex(base: string, load: (base: string) => Promise<Pagefind>): Promise<IndexReader> {
  const entry = (await fetchJson(`${base}search/index.json`, 'no-cache')) as SearchEntry;
  const read = (path: string): Promise<unknown> => fetchJson(`${base}search/${path}?${entry.version}`, 'default');
  return new IndexReader(entry, () => load(base), read);
}

/** A host answers for what it does not have, too. */
async function fetchJson(address: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
}
