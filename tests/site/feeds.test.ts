import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { filesOf, pagesOf, resolveLink } from './pages.ts';
import { graphOf, readBuilt, readJson, TEST_SITES } from './sites.ts';

describe.each(TEST_SITES)('the feeds of $name', (site) => {
  const graph = graphOf(site);
  const base = `${graph.site.url.replace(/\/$/u, '')}${site.basePath}`;
  const feeds = filesOf(site.outDir)
    .filter((file) => /(?:^|\/)(?:feed|replies)\.xml$/u.test(file))
    .map((file) => `/${file}`);
  const linked = new Map(
    pagesOf(site).map((page) => [
      page.address,
      page
        .$('link[rel=alternate][type="application/atom+xml"]')
        .toArray()
        .map((link) => resolveLink(page.$(link).attr('href') ?? '', page.address, site.basePath)),
    ]),
  );

  it('are each led to by the page that they name, and by no page that has none', () => {
    expect([...new Set([...linked.values()].flat())].sort()).toEqual(feeds.sort());
    for (const address of feeds) {
      const { links } = parseAtomFeed(readBuilt(site, address));
      const leads = (wanted: string): string => links!.find(({ rel }) => rel === wanted)!.href!;
      expect(leads('self')).toBe(base + address.slice(1));
      expect(linked.get(leads('alternate').replace(base, '/')), address).toContain(address);
    }
  });

  it('tell of the feed of the site on every page that is listed', () => {
    const without = [...linked].filter(([, addresses]) => !addresses.includes('/feed.xml')).map(([address]) => address);
    const listed = pagesOf(site).filter(({ $ }) => $('meta[name=robots][content=noindex]').length === 0);
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.map(({ address }) => address).filter((address) => without.includes(address))).toEqual([]);
  });

  it('lead to pages and places that are there', () => {
    const pages = new Map(pagesOf(site).map((page) => [page.address, page]));
    for (const { url } of parseJsonFeed(readJson(site, '/feed.json') as object).items ?? []) {
      const [address = '', place] = url!.replace(base, '/').split('#');
      const page = pages.get(address);
      expect(page, url).toBeDefined();
      if (place !== undefined) expect(page!.$(`[id="${place}"]`).length, url).toBe(1);
    }
  });
});
