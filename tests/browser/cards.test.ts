import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { OWN_SITE } from '../site/sites.ts';
import { openSites, type SiteTabs } from './site-tabs.ts';

let tabs: SiteTabs;
let stranger: Server;
let framed = '';

beforeAll(async () => {
  tabs = await openSites();
  stranger = createServer((_, answer) => answer.writeHead(200, { 'Content-Type': 'text/html' }).end(framed));
  await new Promise<void>((ready) => stranger.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  await tabs?.close();
  stranger?.close();
});
afterEach(() => tabs.closeTabs());

/** Opens a page of another site with this in it. */
async function openOnStranger(html: string, options = {}) {
  framed = `<!doctype html><title>Elsewhere</title><body>${html}`;
  const page = await tabs.open(OWN_SITE, null, options);
  await page.goto(`http://localhost:${(stranger.address() as AddressInfo).port}/`);
  return page;
}

const snippetFor = async (id: string): Promise<string> => {
  const page = await tabs.open(OWN_SITE, `/claims/${id}/card/`);
  const snippet = await page.locator('textarea').inputValue();
  return snippet.replace(/https:\/\/[^/"]+\//u, tabs.urlOf(OWN_SITE, '/'));
};

it('the snippet of a card shows the claim on the page of another site, which may show no other page of this one', async () => {
  const snippet = await snippetFor('search-tool');
  const page = await openOnStranger(
    `${snippet}<iframe name="claim" src="${tabs.urlOf(OWN_SITE, '/claims/search-tool/')}"></iframe>`,
  );
  const card = page.locator('iframe').first().contentFrame();
  await card.getByRole('heading', { level: 1 }).waitFor();
  expect(await card.getByRole('heading', { level: 1 }).textContent()).toContain('search tool');
  expect(await card.locator('.standing li').count()).toBeGreaterThan(1);
  expect(await card.locator('main').evaluate((main) => getComputedStyle(main).borderTopStyle)).toBe('double');
  expect(await page.frame('claim')?.locator('h1').count()).toBe(0);
});

it.each(['light', 'dark'] as const)('a card has the colours that its reader has chosen: %s', async (colorScheme) => {
  const page = await openOnStranger(await snippetFor('search-tool'), { colorScheme });
  const body = page.locator('iframe').first().contentFrame().locator('body');
  await body.locator('h1').waitFor();
  const [red = 0] = (await body.evaluate((element) => getComputedStyle(element).backgroundColor.match(/\d+/gu) ?? [])).map(
    Number,
  );
  expect(red > 128).toBe(colorScheme === 'light');
});

it('a card fits a narrow frame, and its title leads to the claim in a new tab', async () => {
  const page = await openOnStranger((await snippetFor('supermicro-chips')).replace('width="600"', 'width="320"'));
  const card = page.locator('iframe').first().contentFrame();
  await card.locator('h1').waitFor();
  expect(await card.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  expect(await card.locator('h1 a').getAttribute('target')).toBe('_blank');
});

it('a link to a reply takes the reader to its place on the page of the claim, without script by a link', async () => {
  const address = '/claims/search-tool/replies/kaspersky-not-involved/';
  const place = tabs.urlOf(OWN_SITE, '/claims/search-tool/#kaspersky-not-involved');
  const page = await tabs.open(OWN_SITE, address);
  await page.waitForURL(place);
  const plain = await tabs.open(OWN_SITE, address, { javaScriptEnabled: false });
  expect(await plain.locator('h1').textContent()).toMatch(/^\s*Kaspersky Lab on “/u);
  await plain.locator('#Moved').click();
  await plain.waitForURL(place);
});
