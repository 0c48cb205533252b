import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../site/pages.ts';
import { OWN_SITE, TEST_SITES } from '../site/sites.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { readAsPrinted, readPdf, shareOfWords } from './printed-words.ts';
import { longestClaim, openSites, type SiteTabs } from './site-tabs.ts';

const PAPER = { format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } };

/** As wide as what is printed on it. */
const PAPER_WIDE = { width: 680, height: 1000 };

let tabs: SiteTabs;

beforeAll(async () => {
  tabs = await openSites();
});
afterEach(() => tabs.closeTabs());
afterAll(() => tabs?.close());

describe.each(TEST_SITES)('on paper $name', (site) => {
  it.each(Object.entries(kindsOfPage(pagesOf(site))))('has all words of a page of kind %s', async (_, address) => {
    const page = await tabs.open(site, address);
    const { text } = await readPdf(await page.pdf(PAPER));
    await page.setViewportSize(PAPER_WIDE);
    const words = await page.evaluate(readAsPrinted);
    expect(words.length).toBeGreaterThan(50);
    expect(shareOfWords(words, text)).toBeGreaterThan(0.98);
  });
});

it('the largest claim takes at most six sheets, with everything unfolded and no text fragment in an address', async () => {
  const page = await tabs.open(OWN_SITE, `/claims/${longestClaim(OWN_SITE).id}/`);
  const folded = await page.locator('.party details > .saying blockquote').first().textContent();
  const { sheets, text } = await readPdf(await page.pdf(PAPER));
  expect(sheets).toBeLessThanOrEqual(6);
  expect(shareOfWords(folded ?? '', text)).toBe(1);
  expect(text.match(/https?:/gu)?.length).toBeGreaterThan(5);
  expect(text).not.toContain(':~:');
});
