import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { matrixOf } from '../../src/graph/matrix.ts';
import { unansweredRows } from '../../src/graph/point.ts';
import { graphOf, OWN_SITE } from '../site/sites.ts';
import { QUERIES } from './queries.ts';
import { openSites, type SiteTabs } from './site-tabs.ts';

let tabs: SiteTabs;
let page: Page;

beforeAll(async () => {
  tabs = await openSites();
});
afterEach(() => tabs.closeTabs());
afterAll(() => tabs?.close());

/** Searches as a reader does who follows a link to the search. */
async function search(query: string): Promise<void> {
  page = await tabs.open(OWN_SITE, `/search/?q=${encodeURIComponent(query)}`);
  await page
    .getByRole('status')
    .filter({ hasText: / for “/u })
    .waitFor();
}

const links = () =>
  page
    .locator('#search-results h3 a')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
const kinds = async () => (await links()).map((link) => link.split('/')[1]);
const said = () =>
  page
    .getByRole('status')
    .filter({ hasText: / for “/u })
    .textContent();
const replies = () =>
  page
    .locator('#search-results .result-matches a')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).hash.slice(1)));

describe('what readers type', () => {
  it.each(QUERIES)('"$query" finds $finds', async ({ query, finds, within }) => {
    await search(query);
    expect((await links()).slice(0, within)).toContain(finds);
  });
});

describe('a question or several words', () => {
  it.each(['what did the BSI say about Kaspersky', 'bsi kaspersky'])('"%s" lead to what the BSI said', async (query) => {
    await search(query);
    expect((await links())[0]).toBe('/actors/bsi/on/kaspersky-lab/');
    expect((await page.request.get(tabs.urlOf(OWN_SITE, '/actors/bsi/on/kaspersky-lab/'))).status()).toBe(200);
    expect(await links()).toContain('/claims/bsi-antivirus-warning/');
    expect(await replies()).toContain('bsi-warning-2022');
  });

  it('with nothing that has all of them leave out the fewest, and say so', async () => {
    await search('WhatsApp encryption xylophone');
    expect(await links()).toContain('/claims/whatsapp-backdoor/');
    await page.getByText('Left out: “xylophone”').waitFor();
  });

  it('"who denied kaspersky" finds denials in its matters', async () => {
    await search('who denied kaspersky');
    expect((await links()).slice(0, 5)).toContain('/claims/search-tool/');
    expect(await replies()).toContain('kaspersky-not-involved');
  });
});

describe('a common noun', () => {
  it.each(['backdoor', 'ban', 'China', 'spy chip', 'random number generator', 'Dual EC'])(
    '"%s" brings claims before everything else',
    async (query) => {
      await search(query);
      expect(await kinds()).toContain('claims');
      expect((await kinds()).lastIndexOf('claims')).toBe((await kinds()).filter((kind) => kind === 'claims').length - 1);
    },
  );
});

describe('a name', () => {
  it.each([
    ['Bundesnachrichtendienst', '/actors/bnd/'],
    ['Касперский', '/actors/kaspersky-lab/'],
    ['tik tok', '/actors/tiktok/'],
    ["Kaspersky's", '/actors/kaspersky-lab/'],
    ['NYT', '/actors/new-york-times/'],
  ])('as "%s" brings whoever is called so first, then claims', async (query, address) => {
    await search(query);
    expect((await links())[0]).toBe(address);
    expect((await kinds())[1]).toBe('claims');
  });

  it.each(['kapersky', 'kasperski', 'kaspesrky', 'kasperksy'])(
    'misspelt as "%s" is set right, and that is said',
    async (query) => {
      await search(query);
      expect(await said()).toContain(`for “kaspersky” instead of “${query}”`);
      expect((await links())[0]).toBe('/actors/kaspersky-lab/');
    },
  );
});

describe("the site's own labels", () => {
  it('"superseded" brings statements that were replaced, and no company', async () => {
    await search('superseded');
    expect(new Set(await kinds())).toEqual(new Set(['claims']));
    expect((await replies()).length).toBeGreaterThan(0);
  });

  it('"unanswered" brings claims with open points', async () => {
    await search('unanswered');
    expect(new Set(await kinds())).toEqual(new Set(['claims']));
    const graph = graphOf(OWN_SITE);
    const open = [...graph.claims.values()].filter((claim) => unansweredRows(claim, matrixOf(graph, claim)).length > 0);
    expect(await said()).toContain(`${open.length} results`);
    expect(open.map(({ id }) => `/claims/${id}/`)).toEqual(expect.arrayContaining(await links()));
  });

  it('"corrected" brings the claim whose maker corrected it', async () => {
    await search('corrected');
    expect((await links())[0]).toBe('/claims/whatsapp-backdoor/');
    expect(new Set(await kinds())).toEqual(new Set(['claims']));
  });
});

describe('a date', () => {
  it.each([
    ['2018', '2018'],
    ['October 2017', '2017-10'],
    ['10 October 2017', '2017-10-10'],
  ])('"%s" finds what was alleged and said then', async (query, date) => {
    await search(query);
    expect((await kinds())[0]).toBe('claims');
    const dates = await page
      .locator('#search-results > li')
      .evaluateAll((items) => items.map((item) => [...item.querySelectorAll('time')].map((time) => time.dateTime)));
    for (const of of dates) expect(of.some((one) => one.startsWith(date))).toBe(true);
  });
});

it('says how many results there are, as many as are shown and named on the button', async () => {
  await search('backdoor');
  const total = Number(/^\d+/u.exec((await said()) ?? '')?.[0]);
  while (await page.getByRole('button', { name: 'More results' }).isVisible()) {
    await page.getByRole('button', { name: 'More results' }).click();
    await page.waitForTimeout(200);
  }
  expect((await links()).length).toBe(total);
});

it('puts quotation marks round what is quoted, and round nothing else', async () => {
  await search('"not involved in"');
  const excerpt = page.locator('.result-matches li').filter({ hasText: 'Kaspersky Lab' }).locator('.result-excerpt').first();
  expect(await excerpt.textContent()).toMatch(/^“.*”$/u);
  await search('"The BSI warned against"');
  const told = page.locator('.result-matches li').filter({ has: page.locator('a[href$="#bsi-warning-2022"]') });
  expect(await told.locator('.result-excerpt').first().textContent()).toMatch(/^The BSI warned against/u);
});

it('says in which language words are that are not in the language of the site', async () => {
  await search('Warnung');
  expect(await page.locator('.result-excerpt[lang=de] mark').count()).toBeGreaterThan(0);
});

it('downloads little to the first result: half of it is Pagefind itself', async () => {
  page = await tabs.open(OWN_SITE, null);
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)));
  await page.goto(tabs.urlOf(OWN_SITE, '/search/?q=backdoor'), { waitUntil: 'commit' });
  await page.locator('#search-results > li').first().waitFor();
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(15);
  expect(bytes).toBeLessThan(140_000);
});
