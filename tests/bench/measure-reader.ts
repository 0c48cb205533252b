import type { Browser, Page, Request } from 'playwright-core';
import { serveSite, type ServedSite } from '../browser/served-site.ts';

/** What a reader waits for and pays for one act on the search page. */
export interface ReaderCost {
  act: string;
  /** Of all that was downloaded for it, compressed; the page itself too where it begins with one. */
  bytes: number;
  requests: number;
  /** The longest time in which the page could not answer; 0 where no task took 50 ms, which browsers do not report. */
  longestTaskMs: number;
  wallMs: number;
}

const PATIENCE_MS = 120_000;

/** Measures focus, a common word, a filter and an order, each in a browser that has nothing of the site yet. */
export async function measureReader(browser: Browser, outDir: string, word: string): Promise<ReaderCost[]> {
  const site = await serveSite(outDir, '/');
  const results = `search/?q=${encodeURIComponent(word)}`;
  try {
    return [
      await measureAct(browser, site, 'focus', 'search/', async (page) => {
        await page.getByRole('searchbox').focus();
        await page.locator('#search-facets details').first().waitFor();
      }),
      await measureAct(browser, site, `first result for “${word}”`, null, async (page) => {
        await page.goto(site.url + results, { waitUntil: 'commit' });
        await page.locator('#search-results > li').first().waitFor();
      }),
      await measureAct(browser, site, 'a filter ticked', results, async (page) => {
        await page.locator('#search-facets input').first().click();
        await page.locator('#search-chips li').first().waitFor();
      }),
      await measureAct(browser, site, 'ordered by date', results, async (page) => {
        const first = await page.locator('#search-results > li').first().elementHandle();
        await page.getByLabel('Sort by').selectOption('date');
        await first?.waitForElementState('hidden');
      }),
    ];
  } finally {
    await site.close();
  }
}

/** Opens a page and lets it come to rest, then does the act and waits until everything is still again. */
async function measureAct(
  browser: Browser,
  { url }: ServedSite,
  act: string,
  address: string | null,
  work: (page: Page) => Promise<void>,
): Promise<ReaderCost> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const sent: { request: Request; at: number }[] = [];
    page.on('requestfinished', (request) => sent.push({ request, at: Date.now() }));
    await page.addInitScript(watchPage);
    if (address !== null) await page.goto(url + address, { waitUntil: 'networkidle' });
    if (address?.includes('?') === true) await page.locator('#search-facets input').first().waitFor();
    await page.evaluate(() => Object.assign(globalThis, { longestTask: 0 })).catch(() => undefined);
    sent.length = 0;
    const start = performance.now();
    await work(page);
    const wallMs = performance.now() - start;
    // What came for the counts, after the first result, is not of it.
    const end = address === null ? await page.evaluate(() => (globalThis as Watched).firstResultAt ?? Infinity) : Date.now();
    const counted = sent.filter(({ at }) => at <= end);
    const sizes = await Promise.all(counted.map(({ request }) => request.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    await page.waitForLoadState('networkidle');
    // Counts come after the results, and a long task is reported when it has ended.
    await page.waitForTimeout(500);
    const longestTaskMs = await page.evaluate(() => (globalThis as Watched).longestTask ?? 0);
    return { act, bytes, requests: counted.length, longestTaskMs, wallMs };
  } finally {
    await context.close();
  }
}

/** What is noted in the page. */
interface Watched {
  longestTask?: number;
  firstResultAt?: number;
}

/** Runs in the page. */
function watchPage(): void {
  const seen = globalThis as Watched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask ?? 0, duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (document.querySelector('#search-results > li')) seen.firstResultAt ??= Date.now();
  }).observe(document, { childList: true, subtree: true });
}
