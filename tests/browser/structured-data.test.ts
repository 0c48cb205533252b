import { afterAll, beforeAll, expect, it } from 'vitest';
import { OWN_SITE } from '../site/sites.ts';
import { longestClaim, openSites, type SiteTabs } from './site-tabs.ts';

let tabs: SiteTabs;
beforeAll(async () => {
  tabs = await openSites();
});
afterAll(() => tabs.close());

it('a browser takes what a page tells to machines as data that the policy has nothing against', async () => {
  const page = await tabs.open(OWN_SITE, null);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(tabs.urlOf(OWN_SITE, `/claims/${longestClaim(OWN_SITE).id}/`), { waitUntil: 'networkidle' });
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const { '@graph': nodes } = JSON.parse(text ?? '') as { '@graph': { '@type': string }[] };
  expect(nodes.slice(0, 2).map((node) => node['@type'])).toEqual(['ClaimReview', 'Quotation']);
  expect(complaints).toEqual([]);
});
