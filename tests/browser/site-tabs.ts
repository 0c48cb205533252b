import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Claim } from '../../src/records/claim.ts';
import { graphOf, TEST_SITES, type TestSite } from '../site/sites.ts';
import { openBrowser } from './browser.ts';
import { longestOf } from './longest-claim.ts';
import { serveSite } from './served-site.ts';

/** A browser with the built sites behind it. */
export interface SiteTabs {
  /** Opens a page in a context of its own, by its address from the site's root; left out, an empty page. */
  open(site: TestSite, address: string | null, options?: BrowserContextOptions): Promise<Page>;
  urlOf(site: TestSite, address: string): string;
  /** Closes what was opened since. */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
}

/** Serves the built sites and opens a browser for them. */
export async function openSites(settings: string[] = []): Promise<SiteTabs> {
  const browser = await openBrowser(settings);
  const served = new Map(
    await Promise.all(TEST_SITES.map(async (site) => [site.name, await serveSite(site.outDir, site.basePath)] as const)),
  );
  const urlOf = (site: TestSite, address: string): string => (served.get(site.name)?.url ?? '') + address.slice(1);
  const closeTabs = async (): Promise<void> => {
    const contexts = browser.contexts();
    // What a page still asks for through a test's own route has nobody left to answer, and would fail the run.
    const pages = contexts.flatMap((context) => context.pages());
    await Promise.all(pages.map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
    await Promise.all(contexts.map((context) => context.close()));
  };
  return {
    urlOf,
    closeTabs,
    async open(site, address, options = {}) {
      const page = await (await browser.newContext(options)).newPage();
      page.setDefaultTimeout(10_000);
      if (address !== null) await page.goto(urlOf(site, address));
      return page;
    },
    async close() {
      await browser.close();
      await Promise.all([...served.values()].map((site) => site.close()));
    },
  };
}

/** The claim of a site with most responses. */
export const longestClaim = (site: TestSite): Claim => longestOf(graphOf(site));
