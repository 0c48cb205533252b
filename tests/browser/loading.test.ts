import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../site/pages.ts';
import { OWN_SITE } from '../site/sites.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { longestClaim, openSites, type SiteTabs } from './site-tabs.ts';

let tabs: SiteTabs;

beforeAll(async () => {
  tabs = await openSites();
});
afterEach(() => tabs.closeTabs());
afterAll(() => tabs?.close());

describe('a claim page before anything is used', () => {
  const claim = longestClaim(OWN_SITE);

  it('asks for no search engine, no names and no more than one small script', async () => {
    const page = await tabs.open(OWN_SITE, null);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(tabs.urlOf(OWN_SITE, `/claims/${claim.id}/`), { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|names\.json/u.test(path))).toEqual([]);
    expect(asked.filter((path) => path.endsWith('.js')).length).toBeLessThanOrEqual(1);
  });

  it('breaks no rule of its own policy and logs no error', async () => {
    const page = await tabs.open(OWN_SITE, null);
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    for (const address of Object.values(kindsOfPage(pagesOf(OWN_SITE)))) {
      if (address !== '/404.html') await page.goto(tabs.urlOf(OWN_SITE, address), { waitUntil: 'load' });
    }
    expect(said).toEqual([]);
  });

  it('stays where it is while it loads', async () => {
    const page = await tabs.open(OWN_SITE, null, { viewport: { width: 390, height: 844 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const kind of [`/claims/${claim.id}/`, ...Object.values(kindsOfPage(pagesOf(OWN_SITE)))]) {
      await page.goto(tabs.urlOf(OWN_SITE, kind), { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), kind).toEqual([]);
    }
  });
});
