import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { graphOf, INVENTED_SITE } from '../site/sites.ts';
import { openSites, type SiteTabs } from './site-tabs.ts';

let tabs: SiteTabs;
beforeAll(async () => {
  tabs = await openSites();
});
afterEach(() => tabs.closeTabs());
afterAll(() => tabs.close());

const graph = graphOf(INVENTED_SITE);
const claim = [...graph.claims.values()].find(({ sources: [id = ''] }) => graph.sources.get(id)?.url)!;
const { url } = graph.sources.get(claim.sources[0]!)!;
const said = [...graph.responses.values()].find(({ quote, lang }) => lang === null && (quote ?? '').split(' ').length > 9)!;

async function ask(text: string): Promise<{ page: Page; asked: string[] }> {
  const page = await tabs.open(INVENTED_SITE, '/lookup/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.getByLabel('Address or passage').fill(text);
  await page.getByRole('button', { name: 'Look up' }).click();
  await page.locator('#Answer :is(h2, p)').first().waitFor();
  return { page, asked };
}

it('finds the claims that rest on an article, and asks for no more than the beginning of a number', async () => {
  const { page, asked } = await ask(`${url!}?utm_source=mail`);
  expect(await page.locator('#Answer').getByRole('link', { name: claim.title }).count()).toBe(1);
  expect(
    asked
      .filter((request) => request.includes('/lookup/'))
      .every((request) => /\/lookup\/articles\/[0-9a-f]{1,3}\.json $/u.test(request)),
  ).toBe(true);
  expect(asked.join()).not.toContain(new URL(url!).hostname);
});

it('takes an address from a bookmark, which keeps it to itself', async () => {
  const page = await tabs.open(INVENTED_SITE, '/lookup/');
  const bookmark = await page.locator('pre.copied').textContent();
  expect(bookmark).toMatch(/^javascript:location\.href='https?:\/\/[^'?]+\/lookup\/#'\+encodeURIComponent\(location\.href\)$/u);
  expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
  const arrived = await tabs.open(INVENTED_SITE, `/lookup/#${encodeURIComponent(url!)}`);
  await arrived.locator('#Answer').getByRole('link', { name: claim.title }).waitFor();
});

it('finds the quotation that a passage has words of, and marks them', async () => {
  const words = said.quote!.split(' ').slice(0, 9).join(' ');
  const { page } = await ask(`As they put it: ${words}. So much for that.`);
  await page.getByText('stands word for word').waitFor();
  expect(await page.locator('#Answer mark').allTextContents()).toEqual([expect.stringContaining(words.split(' ')[4]!)]);
  expect(await page.locator('#Answer a').last().getAttribute('href')).toMatch(new RegExp(`#${said.id}$`, 'u'));
});

it('says that there is no match where there is none', async () => {
  const { page } = await ask('Nobody ever wrote these words about anything at all, as far as anybody can tell.');
  expect(await page.locator('#Answer').textContent()).toContain('No match');
  const { page: other } = await ask('https://nowhere.example/story');
  expect(await other.locator('#Answer').textContent()).toContain('No source on record');
});
