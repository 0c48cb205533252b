import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { viewOf } from '../../src/graph/claim-view.ts';
import type { Claim } from '../../src/records/claim.ts';
import { graphOf, OWN_SITE, type TestSite } from '../site/sites.ts';
import { longestClaim, openSites, type SiteTabs } from './site-tabs.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

const graph = graphOf(OWN_SITE);
const largest = longestClaim(OWN_SITE);
const claims = [...graph.claims.values()];

let tabs: SiteTabs;

beforeAll(async () => {
  tabs = await openSites();
});
afterEach(() => tabs.closeTabs());
afterAll(() => tabs?.close());

const open = (claim: Claim, options = {}, site: TestSite = OWN_SITE): Promise<Page> =>
  tabs.open(site, `/claims/${claim.id}/`, options);

/** The claims whose page is not so, each with what it is instead. */
async function claimsWhere(
  viewport: typeof PHONE,
  look: (page: Page, claim: Claim) => Promise<string | null>,
): Promise<string[]> {
  const page = await tabs.open(OWN_SITE, null, { viewport });
  const found: string[] = [];
  for (const claim of claims) {
    await page.goto(tabs.urlOf(OWN_SITE, `/claims/${claim.id}/`));
    const fault = await look(page, claim);
    if (fault !== null) found.push(`${claim.id}: ${fault}`);
  }
  return found;
}

const bottomOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().bottom));

describe('the first screen', () => {
  it('of every claim has allegation, standing and answers within 700 px of a phone', async () => {
    const low = await claimsWhere(PHONE, async (page) => {
      const bottom = await bottomOf(page, '.facing');
      return bottom > 700 ? `${bottom} px` : null;
    });
    expect(low).toEqual([]);
  });

  it('names the allegation before how it stands, and has at most three lines of that', async () => {
    const page = await open(largest, { viewport: PHONE });
    const order = await page.locator('h1, .facing .standing').evaluateAll((elements) => elements.map(({ tagName }) => tagName));
    expect(order).toEqual(['H1', 'UL']);
    expect(await page.locator('.facing .standing li').count()).toBeLessThanOrEqual(3);
  });

  it('faces them in two equal columns on a desk', async () => {
    const page = await open(largest, { viewport: DESK });
    const [left, right] = await page
      .locator('.facing > *')
      .evaluateAll((sides) => sides.map((side) => ({ ...side.getBoundingClientRect().toJSON() }) as DOMRect));
    expect(left?.top).toBe(right?.top);
    expect(Math.abs((left?.width ?? 0) - (right?.width ?? 0))).toBeLessThan(2);
  });
});

describe('the page of the largest claim', () => {
  it('is at most 9,000 px long on a phone, as are all others', async () => {
    const long = await claimsWhere(PHONE, async (page) => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      return height > 9000 ? `${height} px` : null;
    });
    expect(long).toEqual([]);
  });

  it('has each party once', async () => {
    const page = await open(largest);
    const parties = await page.locator('.party h3').allTextContents();
    expect(parties.map((name) => name.trim())).toHaveLength(new Set(parties).size);
    expect(parties).toHaveLength(viewOf(graph, largest).matrix.columns.length);
  });

  it('says no sentence twice', async () => {
    const page = await open(largest);
    const said = await page.locator('main blockquote, main .saying > div > p, .matrix th > span').allTextContents();
    const seen = said.map((text) => text.replace(/\s+/gu, ' ').trim());
    expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([]);
  });

  it('has all points and parties on one screen of a desk', async () => {
    const tall = await claimsWhere(DESK, async (page) => {
      const height = await page.locator('.matrix').evaluate((table) => table.getBoundingClientRect().height);
      return height > DESK.height ? `${height} px` : null;
    });
    expect(tall).toEqual([]);
  });

  it('unfolds the tiles of a point on a phone, where a line of signs stands for them', async () => {
    const page = await open(largest, { viewport: PHONE });
    const row = page.locator('.matrix tr', { has: page.locator('summary') }).nth(1);
    expect(await row.locator('.tile').first().isVisible()).toBe(false);
    await row.locator('summary').click();
    expect(await row.locator('.tile').first().isVisible()).toBe(true);
    expect(await row.locator('.tile').first().textContent()).toMatch(/\S+.*: /u);
  });

  it('marks the section that is being read', async () => {
    const page = await open(largest, { viewport: DESK });
    await page.locator('#Sources').evaluate((heading) => heading.scrollIntoView());
    await expect
      .poll(async () => (await page.locator('.outline [aria-current=true]').allTextContents()).map((it) => it.trim()))
      .toEqual(['Where it comes from']);
  });

  it.each([true, false])(
    'opens what is folded around a statement that a link leads to (script: %s)',
    async (javaScriptEnabled) => {
      const folded = await open(largest, { viewport: PHONE });
      const id = await folded.locator('.party details > .saying').first().getAttribute('id');
      const page = await tabs.open(OWN_SITE, `/claims/${largest.id}/#${id}`, { viewport: PHONE, javaScriptEnabled });
      await expect.poll(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    },
  );
});
