import type { Page } from 'playwright-core';
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
    expect(asked.filter((path) => /\/search\/.|worker/u.test(path))).toEqual([]);
    expect(asked.filter((path) => path.endsWith('.js')).length).toBeLessThanOrEqual(1);
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

describe.each(['with the headers of the site', 'without any, as on a host that sends none'])(
  'every kind of page, %s',
  (headers) => {
    const withPolicy = headers.startsWith('with ');

    /** An empty page, with all that the browser complains of in it. */
    async function openWatched(): Promise<{ page: Page; said: string[] }> {
      const page = await tabs.open(OWN_SITE, null);
      const said: string[] = [];
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      if (!withPolicy) {
        await page.route('**/*', async (route) => {
          const response = await route.fetch();
          const kept = Object.entries(response.headers()).filter(([name]) => name !== 'content-security-policy');
          await route.fulfill({ response, headers: Object.fromEntries(kept) });
        });
      }
      return { page, said };
    }

    it('breaks no rule of its policy and logs no error, in searching too', async () => {
      const { page, said } = await openWatched();
      for (const address of Object.values(kindsOfPage(pagesOf(OWN_SITE)))) {
        if (address === '/404.html') continue;
        const answer = await page.goto(tabs.urlOf(OWN_SITE, address), { waitUntil: 'load' });
        expect(answer?.headers()['content-security-policy'] !== undefined).toBe(withPolicy);
      }
      await page.goto(tabs.urlOf(OWN_SITE, '/search/?q=kaspersky'));
      await page.locator('#search-results > li').first().waitFor();
      expect(said).toEqual([]);
    });

    it('runs no script that somebody put into it, and sends nothing elsewhere', async () => {
      const { page, said } = await openWatched();
      await page.goto(tabs.urlOf(OWN_SITE, `/claims/${longestClaim(OWN_SITE).id}/`));
      const ran = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.text = 'document.title = "ran"';
        document.body.append(script);
        const picture = document.createElement('img');
        picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
        document.body.append(picture);
        const sent = await fetch('/robots.txt').then(
          () => 'sent',
          () => 'refused',
        );
        return [document.title === 'ran', sent];
      });
      expect(ran).toEqual([false, 'refused']);
      expect(said.filter((words) => words.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(3);
    });
  },
);
