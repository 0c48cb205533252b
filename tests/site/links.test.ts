import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linksOf, pagesOf, resolveLink, type Page } from './pages.ts';
import { TEST_SITES, type TestSite } from './sites.ts';

const idsOf = ({ $ }: Page): Set<string> =>
  new Set(
    $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? ''),
  );

/** The dead ends of one site: a page and the link on it that leads nowhere. */
function deadLinks(site: TestSite): string[] {
  const anchors = new Map(pagesOf(site).map((page) => [page.address, idsOf(page)]));
  return pagesOf(site).flatMap((page) =>
    [...new Set(linksOf(page, site))]
      .filter((link) => !isOutside(link))
      .filter((link) => !leadsSomewhere(link))
      .map((link) => `${page.address} → ${link}`),
  );

  function leadsSomewhere(link: string): boolean {
    if (!link.startsWith('/')) return false;
    const [path = '', fragment = ''] = link.replace(/\?[^#]*/u, '').split('#');
    const ids = anchors.get(path);
    if (ids === undefined)
      return fragment === '' && !path.endsWith('/') && existsSync(join(site.outDir, decodeURIComponent(path)));
    return fragment === '' || ids.has(decodeURIComponent(fragment));
  }
}

const isOutside = (link: string): boolean => /^(?:https?|mailto):/u.test(link);

describe.each(TEST_SITES)('$name', (site) => {
  it('has no link that leads nowhere, to a page or to a place on it', () => {
    expect(deadLinks(site)).toEqual([]);
  });

  it('loads nothing that is not there, and nothing from elsewhere', () => {
    const missing = pagesOf(site).flatMap(({ address, $ }) =>
      $('link[rel=stylesheet], link[rel=icon], link[rel=search], link[rel=modulepreload], script[src], img[src]')
        .toArray()
        .map((element) => resolveLink($(element).attr('src') ?? $(element).attr('href') ?? '', address, site.basePath))
        .filter((path) => !path.startsWith('/') || !existsSync(join(site.outDir, path)))
        .map((path) => `${address} → ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('sends forms to pages of its own', () => {
    const lost = pagesOf(site).flatMap(({ address, $ }) =>
      $('form')
        .toArray()
        .map((form) => resolveLink($(form).attr('action') ?? '', address, site.basePath))
        .filter((path) => !existsSync(join(site.outDir, path, 'index.html')))
        .map((path) => `${address} → ${path}`),
    );
    expect(lost).toEqual([]);
  });
});
