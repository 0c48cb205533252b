import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../site/pages.ts';
import { INVENTED_SITE, OWN_SITE, TEST_SITES } from '../site/sites.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { longestClaim, openSites, type SiteTabs } from './site-tabs.ts';

let tabs: SiteTabs;

beforeAll(async () => {
  tabs = await openSites();
});
afterEach(() => tabs.closeTabs());
afterAll(() => tabs?.close());

describe('by keyboard', () => {
  const claim = longestClaim(OWN_SITE);

  it('the first stop skips to the content', async () => {
    const page = await tabs.open(OWN_SITE, `/claims/${claim.id}/`);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toMatch(/skip/iu);
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').evaluate((element) => element.closest('main') !== null)).toBe(true);
  });

  it('every stop is seen, and they come in the order of reading', async () => {
    const page = await tabs.open(OWN_SITE, `/claims/${claim.id}/`);
    const stops: { at: number; isSeen: boolean; name: string }[] = [];
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.locator(':focus').evaluate((element) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          const { width, height, top } = element.getBoundingClientRect();
          const isMarked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
          const all = [...document.querySelectorAll('*')];
          return {
            at: all.indexOf(element),
            isSeen: isMarked && width > 0 && height > 0 && top < innerHeight,
            name: element.outerHTML.slice(0, 80),
          };
        }),
      );
    }
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
    expect(stops.map(({ at }) => at)).toEqual(stops.map(({ at }) => at).sort((a, b) => a - b));
  });
});

describe.each(TEST_SITES)('no reader of $name scrolls sideways', (site) => {
  const kinds = Object.entries(kindsOfPage(pagesOf(site)));
  const overflow = (page: Page) =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const wide = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > clientWidth + 1);
      return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 3).map((it) => it.outerHTML.slice(0, 90))];
    });

  it.each(kinds)('on the page of kind %s, however wide the screen', async (_, address) => {
    const page = await tabs.open(site, address);
    for (const width of [320, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toEqual([]);
    }
  });

  it('with letters twice as large', async () => {
    const large = await openSites(['--blink-settings=defaultFontSize=32']);
    const page = await large.open(site, null);
    for (const [kind, address] of kinds) {
      await page.goto(large.urlOf(site, address));
      expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBeGreaterThan(
        30,
      );
      for (const width of [640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page), `${kind} at ${width} px`).toEqual([]);
      }
    }
    await large.close();
  });
});

it('words in another direction run that way inside a page that does not', async () => {
  const page = await tabs.open(INVENTED_SITE, '/claims/manifests-sold/');
  const quote = page.locator('blockquote', { hasText: 'أعرنا' }).first();
  expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
});
