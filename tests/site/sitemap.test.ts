import { load } from 'cheerio';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimPreview } from '../../src/views/picture.ts';
import { graphOf, OWN_SITE, readBuilt, TEST_SITES } from './sites.ts';

describe.each(TEST_SITES)('what is found of $name', (site) => {
  const graph = graphOf(site);
  const base = `${graph.site.url.replace(/\/$/u, '')}${site.basePath}`;
  const $ = load(readBuilt(site, '/sitemap-0.xml'), { xml: true });
  const entries = new Map(
    $('url')
      .toArray()
      .map((url) => [
        $(url).children('loc').text().replace(base, '/'),
        { day: $(url).children('lastmod').text().slice(0, 10), picture: $(url).find('image\\:loc').text() },
      ]),
  );

  it('has in its sitemap the picture of every claim that has one', () => {
    for (const claim of graph.claims.values()) {
      const picture = claimPreview(graph, claim);
      expect(entries.get(`/claims/${claim.id}/`)?.picture).toBe(picture === null ? '' : base + picture.slice(1));
    }
    for (const { picture } of entries.values())
      if (picture !== '') expect(existsSync(join(site.outDir, picture.replace(base, '/'))), picture).toBe(true);
  });

  it('has the days on which content changed, of releases and of dossiers, and never that of the build', () => {
    for (const { id, updated, published } of graph.articles.values())
      expect(entries.get(`/articles/${id}/`)?.day).toBe(updated ?? published);
    const known = new Set([
      ...[...graph.articles.values()].flatMap(({ updated, published }) => [updated ?? '', published]),
      ...readEvents(site.contentDir).map(({ date }) => date),
    ]);
    for (const [address, { day }] of entries) if (day !== '') expect(known.has(day), `${address} ${day}`).toBe(true);
    for (const address of ['/about/', '/method/', '/search/']) expect(entries.get(address)?.day).toBe('');
  });

  it('leads programs that search to the search of the site', () => {
    const found = load(readBuilt(site, '/opensearch.xml'), { xml: true });
    expect(found('ShortName').text().length).toBeLessThanOrEqual(16);
    expect(found('Description').text()).not.toBe('');
    const templates = Object.fromEntries(
      found('Url')
        .toArray()
        .map(({ attribs }) => [attribs['type'], attribs['template']]),
    );
    expect(templates).toEqual({
      'text/html': `${base}search/?q={searchTerms}`,
      'application/opensearchdescription+xml': `${base}opensearch.xml`,
    });
    for (const image of found('Image').toArray())
      expect(existsSync(join(site.outDir, found(image).text().replace(base, '/')))).toBe(true);
  });

  it('has its mark in the sizes that screens ask for', () => {
    const sizes = { 'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512 };
    for (const [name, size] of Object.entries(sizes)) {
      const png = readFileSync(join(site.outDir, name));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
    const ico = readFileSync(join(site.outDir, 'favicon.ico'));
    const entriesIn = Array.from({ length: ico.readUInt16LE(4) }, (_, at) => 6 + 16 * at);
    expect(entriesIn.map((at) => ico.readUInt8(at))).toEqual([16, 32, 48]);
    for (const at of entriesIn) {
      const png = ico.subarray(ico.readUInt32LE(at + 12)).subarray(0, ico.readUInt32LE(at + 8));
      expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(['PNG', ico.readUInt8(at)]);
    }
  });
});

it('a page whose claim a release has changed says that day', () => {
  const events = readEvents(OWN_SITE.contentDir);
  const last = events.findLast(({ claims }) => claims.length > 0);
  const sitemap = readBuilt(OWN_SITE, '/sitemap-0.xml');
  expect(sitemap).toContain(`/claims/${last?.claims[0]}/</loc><lastmod>${last?.date}T`);
});

function readEvents(contentDir: string): { date: string; claims: string[] }[] {
  const file = join(contentDir, 'events.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { date: string; claims: string[] });
}
