import { extract } from '@extractus/oembed-extractor';
import { Resvg } from '@resvg/resvg-js';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unfurl } from 'unfurl.js';
import { describe, expect, it } from 'vitest';
import { cardAddress, replyAddress, responseAddress } from '../../src/address.ts';
import { responsesTo } from '../../src/graph/graph.ts';
import { contentTypeOf } from '../../src/content-type.ts';
import { pagesOf, resolveLink } from './pages.ts';
import { graphOf, readBuilt, TEST_SITES, type TestSite } from './sites.ts';

/** The size of a PNG, from its first chunk. */
function sizeOf(png: Buffer): [width: number, height: number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** Answers as the host of a site would, from its files. */
const fetchFrom = (site: TestSite, base: string) => (url: string | URL) => {
  const path = new URL(url).href.replace(base, '/').replace(/[?#].*$/u, '');
  const file = join(site.outDir, path.endsWith('/') ? `${path}index.html` : path);
  return Promise.resolve(
    existsSync(file)
      ? new Response(readFileSync(file), { headers: { 'Content-Type': contentTypeOf(file) } })
      : new Response('', { status: 404 }),
  );
};

describe.each(TEST_SITES)('links to $name', (site) => {
  const graph = graphOf(site);
  const base = `${graph.site.url.replace(/\/$/u, '')}${site.basePath}`;
  const fetch = fetchFrom(site, base);
  const claims = [...graph.claims.values()].slice(0, 40);
  const pages = new Map(pagesOf(site).map((page) => [page.address, page]));

  it('show a claim as its card to those who ask by oEmbed, by two clients', async () => {
    for (const { id, title } of claims) {
      const found = await extract(`${base}claims/${id}/`, {}, fetch);
      expect(found).toMatchObject({ version: '1.0', type: 'rich', provider_name: graph.site.name, width: 600 });
      const [, src] = /^<iframe src="([^"]+)" title="[^"<>]+" /u.exec((found as unknown as { html: string }).html) ?? [];
      expect(src).toBe(base + cardAddress(id).slice(1));
      expect(pages.has(cardAddress(id)), title).toBe(true);
      const { oEmbed, open_graph } = await unfurl(`${base}claims/${id}/`, { fetch: fetch as never, oembed: true });
      expect(oEmbed).toMatchObject({ type: 'rich', provider_name: graph.site.name });
      expect(open_graph.title).toBeTruthy();
    }
  });

  it('have the snippet to copy on the card, the same that oEmbed gives', () => {
    for (const { id } of claims) {
      const { html } = JSON.parse(readBuilt(site, `/oembed/${id}.json`)) as { html: string };
      expect(pages.get(cardAddress(id))?.$('textarea').text()).toBe(html);
    }
  });

  it('lead from a card to the site in a new tab alone', () => {
    for (const { id } of claims)
      for (const link of pages.get(cardAddress(id))!.$('a').toArray())
        expect(link.attribs).toMatchObject({ target: '_blank', rel: 'noopener', href: expect.stringMatching(/^https:/u) });
  });

  it('have a picture of 1200 by 630 wherever one is named, and none else', () => {
    const named = [...pages.values()].flatMap(({ $ }) => $('meta[property="og:image"]').attr('content') ?? []);
    expect(named.length).toBeGreaterThan(20);
    for (const url of new Set(named)) {
      const png = readFileSync(join(site.outDir, url.replace(base, '/')));
      expect(sizeOf(png), url).toEqual([1200, 630]);
      expect(png.length, url).toBeLessThan(100_000);
    }
  });

  it('show a reply as that reply, and lead on to its place', () => {
    const replies = claims.flatMap((claim) => responsesTo(graph, claim.id).map((response) => ({ claim, response })));
    for (const { claim, response } of replies) {
      const { $ } = pages.get(replyAddress(claim.id, response.id))!;
      const said = (response.quote ?? response.text)
        .split(/\s+/u)
        .slice(0, 3)
        .join(' ')
        .replace(/["“”'’]/gu, '');
      expect(
        $('meta[property="og:description"]')
          .attr('content')
          ?.replace(/["“”'’]/gu, ''),
      ).toContain(said);
      expect($('meta[property="og:url"]').attr('content')).toBe(base + replyAddress(claim.id, response.id).slice(1));
      expect($('link[rel=canonical]').attr('href')).toBe(`${base}claims/${claim.id}/`);
      expect($('meta[name=robots]').attr('content')).toBe('noindex');
      const lead = $('#Moved').attr('href') ?? '';
      expect(resolveLink(lead, replyAddress(claim.id, response.id), site.basePath)).toBe(responseAddress(claim.id, response.id));
    }
  });
});

it('a picture can be read where it is shown at a quarter of its size', () => {
  const [site] = TEST_SITES;
  const png = readFileSync(join(site!.outDir, 'claims/supermicro-chips.png'));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="300" height="158"><image width="300" height="158" xlink:href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  const { pixels, width } = new Resvg(svg).render();
  const darkRows = Array.from(
    { length: 158 },
    (_, y) => Array.from({ length: width }, (_, x) => pixels[(y * width + x) * 4]!).filter((red) => red < 90).length,
  );
  // The lines of the title: each at least nine pixels high.
  const lines = darkRows
    .slice(30, 100)
    .map((dark) => (dark > 4 ? '#' : ' '))
    .join('')
    .split(/ +/u)
    .filter(({ length }) => length >= 9);
  expect(lines.length).toBeGreaterThanOrEqual(2);
});
