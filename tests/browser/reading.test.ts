import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { graphOf, OWN_SITE, TEST_SITES } from '../site/sites.ts';
import { longestClaim, openSites, type SiteTabs } from './site-tabs.ts';

let tabs: SiteTabs;

beforeAll(async () => {
  tabs = await openSites();
});
afterEach(() => tabs.closeTabs());
afterAll(() => tabs?.close());

describe.each(TEST_SITES)('a link into $name', (site) => {
  const claim = longestClaim(site);
  const reply = graphOf(site).index.responsesTo.get(claim.id)?.at(-1)?.id ?? '';
  const point = claim.parts.at(-1)?.id ?? '';

  it('to a claim shows the allegation, who made it and how it stands without scrolling far', async () => {
    const page = await tabs.open(site, `/claims/${claim.id}/`);
    expect(await page.locator('h1').textContent()).toContain(claim.title);
    expect(await page.getByText(claim.statement).first().isVisible()).toBe(true);
  });

  it.each([
    ['point', point],
    ['reply', reply],
  ])('to a %s lands on it, clear of anything that stays on top, and marks it', async (_, id) => {
    const page = await tabs.open(site, `/claims/${claim.id}/#${id}`, { viewport: { width: 390, height: 700 } });
    const target = page.locator(':target');
    expect(await target.getAttribute('id')).toBe(id);
    await expect.poll(() => target.evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBeLessThan(400);
    const seen = await target.evaluate((element) => {
      const { top, left, height } = element.getBoundingClientRect();
      const at = document.elementFromPoint(left + 12, top + Math.min(12, height / 2));
      return top >= 0 && at !== null && (element.contains(at) || at.contains(element));
    });
    expect(seen).toBe(true);
    const look = await target.evaluate((element) => {
      const style = (of: Element) =>
        `${getComputedStyle(of).backgroundColor} ${getComputedStyle(of).outlineStyle} ${getComputedStyle(of).boxShadow} ${getComputedStyle(of).borderColor}`;
      const other = [
        ...document.querySelectorAll(`${element.tagName}[class="${element.getAttribute('class')}"], ${element.tagName}[id]`),
      ].find((it) => it !== element);
      return other === undefined || style(element) !== style(other);
    });
    expect(look).toBe(true);
  });

  it('followed from an actor reaches the reply under the same base path', async () => {
    const response = graphOf(site).responses.get(reply);
    const page = await tabs.open(site, `/actors/${response?.by}/`);
    await page.locator(`main a[href$="/claims/${claim.id}/#${reply}"]`).first().click();
    await page.waitForURL(tabs.urlOf(site, `/claims/${claim.id}/#${reply}`));
    expect(await page.locator(`[id="${reply}"]`).isVisible()).toBe(true);
  });
});

describe('without script', () => {
  const claim = longestClaim(OWN_SITE);
  const off = { javaScriptEnabled: false };

  it('every part of a claim is there to read, and nothing is there that would not work', async () => {
    const page = await tabs.open(OWN_SITE, null, off);
    for (const { id } of graphOf(OWN_SITE).index.responsesTo.get(claim.id) ?? []) {
      await page.goto(tabs.urlOf(OWN_SITE, `/claims/${claim.id}/#${id}`));
      expect(await page.locator(`[id="${id}"]`).isVisible(), id).toBe(true);
    }
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });

  it('a link to a reply is a link like any other', async () => {
    const page = await tabs.open(OWN_SITE, `/claims/${claim.id}/`, off);
    await page.locator('article a[data-copy]').filter({ visible: true }).last().click();
    await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(1);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });

  it('every kind of page is reached by links from the first, and the search page leads to lists', async () => {
    const page = await tabs.open(OWN_SITE, '/', off);
    for (const path of [
      'claims',
      'articles',
      'actors',
      'agencies',
      'outlets',
      'sources',
      'timeline',
      'method',
      'about',
      'corrections',
      'search',
    ]) {
      expect(await page.locator(`a[href="/${path}/"]`).count(), path).toBeGreaterThan(0);
    }
    await page.goto(tabs.urlOf(OWN_SITE, '/search/'));
    expect(await page.locator('main a[href="/claims/"]').filter({ visible: true }).count()).toBeGreaterThan(0);
  });
});

describe('with script', () => {
  const claim = longestClaim(OWN_SITE);

  it('the link of a point and of a reply is copied, and that is said', async () => {
    const page = await tabs.open(OWN_SITE, `/claims/${claim.id}/`, { permissions: ['clipboard-read', 'clipboard-write'] });
    const point = claim.parts[0]?.id ?? '';
    await page.locator(`[id="${point}"] a[data-copy]`).click();
    await page.getByRole('status').filter({ hasText: 'copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(tabs.urlOf(OWN_SITE, `/claims/${claim.id}/#${point}`));
    const reply = page.locator('article a[data-copy]').filter({ visible: true }).last();
    const address = await reply.evaluate((link) => (link as HTMLAnchorElement).href);
    await reply.click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address.replace(/#(.*)/u, 'replies/$1/'));
  });

  it('colours follow the system until chosen otherwise, and the choice stays', async () => {
    const page = await tabs.open(OWN_SITE, '/', { colorScheme: 'dark' });
    const background = () =>
      page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor,
      );
    const dark = await background();
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await background();
    expect(light).not.toBe(dark);
    const button = page.getByRole('button', { name: /colours|theme/iu });
    for (let press = 0; press < 3 && (await background()) !== dark; press++) await button.click();
    expect(await background()).toBe(dark);
    await page.goto(tabs.urlOf(OWN_SITE, `/claims/${claim.id}/`));
    expect(await background()).toBe(dark);
  });
});
