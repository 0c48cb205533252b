import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagesOf } from '../site/pages.ts';
import { INVENTED_SITE, OWN_SITE } from '../site/sites.ts';
import { openBrowser } from './browser.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { serveSite, type ServedSite } from './served-site.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What a change of colours alone can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const NARROW = { width: 320, height: 800 };
const WIDE = { width: 1440, height: 900 };

/** Pages looked at side by side: one per core of a small machine. */
const TABS = 2;

let browser: Browser;
let own: ServedSite;
let invented: ServedSite;

beforeAll(async () => {
  browser = await openBrowser();
  own = await serveSite(OWN_SITE.outDir, OWN_SITE.basePath);
  invented = await serveSite(INVENTED_SITE.outDir, INVENTED_SITE.basePath);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([own?.close(), invented?.close()]);
});

/** A rule that a page breaks in some look, and the first element that breaks it. */
interface Fault {
  rule: string;
  element: string;
}

/** What axe finds on the page as it stands. */
async function findFaults(page: Page, look: string, runOnly: axe.RunOptions['runOnly']): Promise<Fault[]> {
  const { violations } = await page.evaluate((options) => (window as unknown as { axe: typeof axe }).axe.run(document, options), {
    runOnly,
    resultTypes: ['violations'],
    elementRef: false,
  } as axe.RunOptions);
  return violations.map(({ id, help, nodes }) => ({
    rule: `${look}: ${id} (${help})`,
    element: nodes[0]?.html.slice(0, 160) ?? '',
  }));
}

/** Looks at a loaded page, which has axe in it, in both widths and both colours; rules that colours cannot break are not run again in the dark. */
async function lookAt(page: Page): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [width, viewport] of [
    ['320 px', NARROW],
    ['1440 px', WIDE],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    faults.push(...(await findFaults(page, `${width}, light`, { type: 'tag', values: WCAG })));
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    faults.push(...(await findFaults(page, `${width}, dark`, { type: 'rule', values: COLOUR_RULES })));
  }
  return faults;
}

/** The faults of many pages: each rule once, with the number of pages that break it and the first of them. */
async function lookAtAll(urls: readonly string[]): Promise<string[]> {
  const found: (Fault & { path: string })[] = [];
  const waiting = [...urls];
  const work = async (): Promise<void> => {
    const context = await browser.newContext({ viewport: NARROW });
    const page = await context.newPage();
    await page.addInitScript(axe.source);
    // A step to another page is looked at for itself.
    await page.route('**/moved.js', (route) => route.abort());
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      await page.goto(url, { waitUntil: 'load' });
      const { pathname } = new URL(url);
      found.push(...(await lookAt(page)).map((fault) => ({ ...fault, path: pathname })));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return [...Map.groupBy(found, ({ rule }) => rule)].map(
    ([rule, faults]) => `${rule} on ${faults.length} pages, first ${faults[0]?.path}: ${faults[0]?.element}`,
  );
}

it(
  'every page can be read and used by everyone (WCAG 2.2 A and AA), narrow and wide, light and dark',
  { timeout: 900_000 },
  async () => {
    const pages = pagesOf(OWN_SITE).filter(
      ({ address }) => !/\/(?:replies|card)\//u.test(address) || address.includes('/search-tool/'),
    );
    expect(await lookAtAll(pages.map(({ address }) => own.url + address.slice(1)))).toEqual([]);
  },
);

it('so can every kind of page of a site with other content', { timeout: 300_000 }, async () => {
  const addresses = [
    ...Object.values(kindsOfPage(pagesOf(INVENTED_SITE))),
    '/claims/manifests-sold/',
    '/articles/cedar-archive/',
    '/claims/night-dredging/',
  ];
  expect(await lookAtAll(addresses.map((address) => invented.url + address.slice(1)))).toEqual([]);
});

it('so can search with results and filters open', async () => {
  const context = await browser.newContext({ viewport: NARROW });
  const page = await context.newPage();
  await page.addInitScript(axe.source);
  await page.goto(`${invented.url}search/?q=harbour`);
  await page.locator('#search-results h3').first().waitFor();
  for (const closed of await page.locator('main details:not([open]) > summary').all())
    if (await closed.isVisible()) await closed.click();
  expect(await lookAt(page)).toEqual([]);
  await context.close();
});
