import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { FIXED_PAGES } from '../../src/fixed-pages.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { responsesTo } from '../../src/graph/graph.ts';
import { TABLES } from '../../src/publish/tables/tables.ts';
import { cardAddress, EXPORT_ADDRESS, oembedAddress, replyAddress } from '../../src/address.ts';
import { openPointsOf } from '../../src/graph/open-points.ts';
import { pairsOf } from '../../src/graph/pairs.ts';
import { actorPreview, claimPreview } from '../../src/views/picture.ts';
import { INTERFACE_LANGUAGE } from '../../src/words/locale.ts';
import { pagesOf, type Page } from './pages.ts';
import { graphOf, readBuilt, TEST_SITES, type TestSite } from './sites.ts';

/** Everything that addresses.md promises, for these records. */
function promised(graph: Graph): string[] {
  const { claims, articles, actors, sources, topics } = graph;
  return [
    ...FIXED_PAGES.map(({ address }) => address),
    ...['/cite/', EXPORT_ADDRESS, '/404.html', '/claims/index.json'],
    ...[...claims.keys()].flatMap((id) => [
      cardAddress(id),
      oembedAddress(id),
      ...responsesTo(graph, id).map((response) => replyAddress(id, response.id)),
    ]),
    ...[...claims.values()].flatMap((claim) => claimPreview(graph, claim) ?? []),
    ...[...actors.values()].flatMap((actor) => actorPreview(graph, actor) ?? []),
    ...TABLES.flatMap(({ name }) => ['csv', 'jsonl', 'parquet', 'schema.json'].map((end) => `/data/rejoinder.${name}.${end}`)),
    ...[
      '/data/datapackage.json',
      '/data/rejoinder.rule.sql',
      '/data/log/checkpoint',
      '/feed.xml',
      '/feed.json',
      '/corrections/feed.xml',
    ],
    ...['/sitemap-index.xml', '/opensearch.xml', '/robots.txt', '/manifest.webmanifest', '/llms.txt'],
    ...[...claims.keys()].flatMap((id) => [`/claims/${id}/`, `/claims/${id}.json`]),
    ...[...articles.keys()].map((id) => `/articles/${id}/`),
    ...[...actors.keys()].flatMap((id) => [`/actors/${id}/`, `/actors/${id}.json`, `/actors/${id}/feed.xml`]),
    ...pairsOf(graph).map(({ speaker, other }) => `/actors/${speaker}/on/${other}/`),
    ...[...actors.keys()].filter((id) => openPointsOf(graph, id).length > 0).map((id) => `/actors/${id}/open/`),
    ...[...sources.keys()].map((id) => `/sources/${id}/`),
    ...[...topics.keys()].flatMap((id) => [`/topics/${id}/`, `/topics/${id}/feed.xml`]),
  ];
}

/** Pages that are found by others alone: steps to a page, and what is shown in frames. */
const isListed = ({ $ }: Page): boolean => $('meta[name=robots][content*=noindex]').length === 0;

const fileOf = ({ outDir }: TestSite, address: string): string =>
  join(outDir, address.endsWith('/') ? `${address}index.html` : address);

/** The addresses in an XML file, by element. */
const addressesIn = (xml: string): string[] =>
  load(xml, { xml: true })('loc')
    .toArray()
    .map((element) => load(element, { xml: true }).text());

/** What the sitemap lists, as addresses without host and base path. */
function sitemapOf(site: TestSite, base: string): string[] {
  return addressesIn(readBuilt(site, '/sitemap-index.xml'))
    .flatMap((part) => addressesIn(readBuilt(site, part.replace(base, '/'))))
    .map((address) => address.replace(base, '/'));
}

describe.each(TEST_SITES)('$name', (site) => {
  const graph = graphOf(site);
  const base = `${graph.site.url.replace(/\/$/u, '')}${site.basePath}`;
  const isPaged = (address: string): boolean => /\/page\/\d+\/$/u.test(address);

  it('answers at every promised address', () => {
    expect(promised(graph).filter((address) => !existsSync(fileOf(site, address)))).toEqual([]);
  });

  it('has no page at an address that nobody promised', () => {
    const known = new Set(promised(graph));
    expect(
      pagesOf(site)
        .map(({ address }) => address.replace(/page\/\d+\/$/u, ''))
        .filter((address) => !known.has(address)),
    ).toEqual([]);
  });

  it('lists every page in its sitemap, and only pages that are there', () => {
    const pages = pagesOf(site).filter(isListed);
    expect(sitemapOf(site, base).sort()).toEqual(pages.map(({ address }) => address).sort());
  });

  it('names the sitemap to robots under its own address', () => {
    expect(readBuilt(site, '/robots.txt')).toContain(`Sitemap: ${base}sitemap-index.xml`);
  });

  it('leads browsers to its search', () => {
    expect(readBuilt(site, '/opensearch.xml')).toContain(`${base}search/?q={searchTerms}`);
  });

  it('says on every page its title, what it holds, its address and its language', () => {
    const faults = pagesOf(site).flatMap((page) => {
      const { address, $ } = page;
      const canonical = $('link[rel=canonical]').attr('href');
      const step = address.replace(/(?:card|replies\/[^/]+)\/$/u, '');
      const held = {
        title: $('head title').text().trim() !== '',
        description: ($('meta[name=description]').attr('content') ?? '').trim() !== '',
        canonical: isListed(page)
          ? canonical === base + address.slice(1)
          : canonical === (step === address ? undefined : base + step.slice(1)),
        lang: $('html').attr('lang') === INTERFACE_LANGUAGE,
        heading: $('h1').length === 1,
        main: $('main').length === 1,
      };
      return Object.entries(held)
        .filter(([, isThere]) => !isThere)
        .map(([what]) => `${address} ${what}`);
    });
    expect(faults).toEqual([]);
  });

  it('has titles and descriptions that those who show them need not cut', () => {
    const long = pagesOf(site).flatMap(({ address, $ }) => {
      const titles = [$('head title').text(), $('meta[property="og:title"]').attr('content') ?? ''];
      const descriptions = [$('meta[name=description]'), $('meta[property="og:description"]')].map(
        (meta) => meta.attr('content') ?? '',
      );
      const isLong = titles.some(({ length }) => length > 75) || descriptions.some(({ length }) => length > 160);
      return isLong ? [address] : [];
    });
    expect(long).toEqual([]);
  });

  it('gives no two pages the same title', () => {
    const titles = new Map<string, string[]>();
    for (const { address, $ } of pagesOf(site).filter(isListed))
      titles.set($('title').text(), [...(titles.get($('title').text()) ?? []), address]);
    expect([...titles].filter(([, pages]) => pages.length > 1)).toEqual([]);
  });

  it('goes on at a second page where a list has over a hundred rows, each page leading to the next and back', () => {
    const faults = pagesOf(site)
      .filter(({ address }) => isPaged(address))
      .flatMap(({ address, $ }) => {
        const number = Number(/\/page\/(\d+)\/$/u.exec(address)?.[1]);
        const list = address.replace(/page\/\d+\/$/u, '');
        const before = site.basePath + (number === 2 ? list : `${list}page/${number - 1}/`).slice(1);
        const isShort = $('main li, main tr').length <= 1000;
        return $(`main a[href="${before}"]`).length > 0 && number > 1 && isShort ? [] : [address];
      });
    expect(faults).toEqual([]);
    if (site.name === 'fixture')
      expect(pagesOf(site).map(({ address }) => address)).toEqual(
        expect.arrayContaining(['/claims/page/2/', '/sources/page/2/']),
      );
  });
});
