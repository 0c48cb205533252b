import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { createSiteServer } from '../../src/serve/serve-site.ts';

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

/** A site that counts what it sends. */
interface CountedSite {
  url: string;
  sent: { bytes: number; requests: number };
  close: () => void;
}

const PATIENCE_MS = 120_000;

/** Measures focus, a common word, a filter and an order, each in a browser that has nothing of the site yet. */
export async function measureReader(browser: Browser, outDir: string, word: string): Promise<ReaderCost[]> {
  const site = await serveCounted(outDir);
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
    site.close();
  }
}

/** Opens a page and lets it come to rest, then does the act and waits until everything is still again. */
async function measureAct(
  browser: Browser,
  { url, sent }: CountedSite,
  act: string,
  address: string | null,
  work: (page: Page) => Promise<void>,
): Promise<ReaderCost> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.addInitScript(watchLongTasks);
    if (address !== null) await page.goto(url + address, { waitUntil: 'networkidle' });
    if (address?.includes('?') === true) await page.locator('#search-facets input').first().waitFor();
    await page.evaluate(() => Object.assign(globalThis, { longestTask: 0 })).catch(() => undefined);
    Object.assign(sent, { bytes: 0, requests: 0 });
    const start = performance.now();
    await work(page);
    const wallMs = performance.now() - start;
    const { bytes, requests } = sent;
    await page.waitForLoadState('networkidle');
    // Counts come after the results, and a long task is reported when it has ended.
    await page.waitForTimeout(500);
    const longestTaskMs = await page.evaluate(() => (globalThis as { longestTask?: number }).longestTask ?? 0);
    return { act, bytes, requests, longestTaskMs, wallMs };
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
function watchLongTasks(): void {
  const seen = globalThis as { longestTask?: number };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask ?? 0, duration);
  }).observe({ type: 'longtask', buffered: true });
}

async function serveCounted(outDir: string): Promise<CountedSite> {
  const sent = { bytes: 0, requests: 0 };
  const server: Server = createSiteServer({ outDir, basePath: '/' });
  const counted = new WeakMap<Socket, number>();
  server.on('request', ({ socket }, response) => {
    response.on('finish', () => {
      const written = socket.bytesWritten - (counted.get(socket) ?? 0);
      sent.bytes += written - headerBytes(response);
      counted.set(socket, socket.bytesWritten);
      sent.requests++;
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, sent, close };
}

/** Headers cost a few bytes each on the connections that hosts keep, and hundreds on this server's plain ones. */
function headerBytes(response: ServerResponse): number {
  const lines = Object.entries(response.getHeaders()).map(([name, value]) => `${name}: ${String(value)}`);
  return [`HTTP/1.1 ${response.statusCode} ${response.statusMessage}`, ...lines, ...SENT_ALWAYS, '', ''].join('\r\n').length;
}

/** What Node adds. */
const SENT_ALWAYS = ['Date: Tue, 24 Nov 2026 00:00:00 GMT', 'Connection: keep-alive', 'Keep-Alive: timeout=5'];
