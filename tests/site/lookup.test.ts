import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FoundArticle } from '../../src/publish/lookup/addresses.ts';
import { normalizeAddress } from '../../src/publish/lookup/normalize-address.ts';
import { keyOf } from '../../src/publish/lookup/shards.ts';
import type { Source } from '../../src/records/source.ts';
import { filesOf, pagesOf } from './pages.ts';
import { graphOf, readBuilt, readJson, TEST_SITES, type TestSite } from './sites.ts';

/** Eight ways in which people come by the address of the same page. */
const VARIATIONS: Record<string, (url: URL) => string> = {
  'as it is': ({ href }) => href,
  'without encryption': ({ href }) => href.replace(/^https:/u, 'http:'),
  'without a scheme': ({ href }) => href.replace(/^https?:\/\//u, ''),
  'with or without a slash': ({ href, search }) =>
    search === '' && !href.includes('#') ? (href.endsWith('/') ? href.slice(0, -1) : `${href}/`) : href,
  'with tracking': (url) =>
    change(url, (copy) =>
      ['utm_source=mail&utm_campaign=a', 'fbclid=Iw1'].forEach((pair) =>
        copy.searchParams.append(...(pair.split('=') as [string, string])),
      ),
    ),
  'on the host for phones': (url) => change(url, (copy) => (copy.host = `m.${copy.host.replace(/^www\./u, '')}`)),
  'for fast phones': (url) => change(url, (copy) => (copy.pathname = `${copy.pathname.replace(/\/$/u, '')}/amp/`)),
  'at some words': (url) => `${url.href.replace(/#.*$/u, '')}#:~:text=some%20words`,
};

function change(url: URL, edit: (copy: URL) => void): string {
  const copy = new URL(url);
  edit(copy);
  return copy.href;
}

/** The file of a key, by its first bits. */
const fileOf = (key: string, bits: number): string =>
  `/lookup/articles/${(BigInt(`0x${key}`) >> BigInt(4 * key.length - bits)).toString(16)}.json`;

/** What a reader finds who pastes an address: the file is read from the built site. */
function lookUp(site: TestSite, bits: number, text: string): string[] {
  const address = normalizeAddress(text);
  if (address === null) return [];
  const key = keyOf(address);
  const file = fileOf(key, bits);
  if (!existsSync(join(site.outDir, file))) return [];
  return ((readJson(site, file) as Record<string, FoundArticle[]>)[key] ?? []).map((found) => found.address);
}

describe.each(TEST_SITES)('an article that $name knows', (site) => {
  const graph = graphOf(site);
  const page = pagesOf(site).find(({ address }) => address === '/lookup/')!;
  const bits = Number(page.$('#Lookup').attr('data-articles'));
  const sources = [...graph.sources.values()].filter((source): source is Source & { url: string } => source.url !== null);
  const idsAt = (url: string) =>
    sources
      .filter((source) => source.url === url)
      .map(({ id }) => `/sources/${id}/`)
      .sort();

  it.each(Object.entries(VARIATIONS))('is found by its address %s, and no other with it', (_, vary) => {
    const faults = sources
      .map(({ url }) => ({ url, found: lookUp(site, bits, vary(new URL(url))).sort() }))
      .filter(({ url, found }) => JSON.stringify(found) !== JSON.stringify(idsAt(url)));
    expect(faults).toEqual([]);
    expect(sources.length).toBeGreaterThan(10);
  });

  it('is not found by the address of another page of the same host', () => {
    const others = sources.flatMap(({ url }) => [
      `${new URL(url).origin}/another-page`,
      change(new URL(url), (copy) => (copy.pathname += '-2')),
    ]);
    expect(others.filter((url) => lookUp(site, bits, url).length > 0)).toEqual([]);
  });

  it('is told with every claim that rests on it', () => {
    for (const claim of graph.claims.values()) {
      for (const id of claim.sources) {
        const { url } = graph.sources.get(id)!;
        if (url === null) continue;
        const key = keyOf(normalizeAddress(url)!);
        const rows = readJson(site, fileOf(key, bits)) as Record<string, FoundArticle[]>;
        const claims = rows[key]!.flatMap((found) => found.claims.map(({ address }) => address));
        expect(claims).toContain(`/claims/${claim.id}/`);
      }
    }
  });

  it('is asked for by a file of a few kilobytes', () => {
    const sizes = filesOf(join(site.outDir, 'lookup'))
      .filter((file) => file.endsWith('.json'))
      .map((file) => gzipSync(readBuilt(site, `/lookup/${file}`)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(6_000);
    expect(Math.max(...sizes)).toBeLessThan(12_000);
  });
});
