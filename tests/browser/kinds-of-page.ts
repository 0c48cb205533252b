/** A page of each kind by its address, for what is looked at on one of each. */
export interface PageKinds {
  [kind: string]: string;
}

/** One page of each kind, from the addresses of a site: the longest of its kind, where a layout is put to the test. */
export function kindsOfPage(pages: readonly { address: string; html: string }[]): PageKinds {
  const kinds: PageKinds = {};
  const sizes: Record<string, number> = {};
  for (const { address, html } of pages) {
    const kind = kindOf(address);
    if (html.length <= (sizes[kind] ?? 0)) continue;
    kinds[kind] = address;
    sizes[kind] = html.length;
  }
  return kinds;
}

/** "claim" for `/claims/x/`, "claims" for the list and its further pages, "home" for `/`. */
function kindOf(address: string): string {
  const [, folder = '', rest = ''] = /^\/([^/]*)\/?(.*)$/u.exec(address) ?? [];
  if (folder === '') return 'home';
  if (/^[^/]+\/open\//u.test(rest)) return 'open';
  if (/^[^/]+\/on\/[^/]+\//u.test(rest)) return 'pair';
  if (rest.endsWith('/card/')) return 'card';
  if (rest.includes('/replies/')) return 'reply';
  return rest === '' || rest.startsWith('page/') ? folder.replace('.html', '') : folder.replace(/s$/u, '');
}
