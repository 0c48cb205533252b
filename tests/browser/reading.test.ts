import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { viewOf } from '../../src/graph/claim-view.ts';
import type { Claim } from '../../src/records/claim.ts';
import { pagesOf } from '../site/pages.ts';
import { graphOf, INVENTED_SITE, OWN_SITE, TEST_SITES } from '../site/sites.ts';
import { openBrowser } from './browser.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { serveSite, type ServedSite } from './served-site.ts';

let browser: Browser;
let context: BrowserContext | undefined;
const served = new Map<string, ServedSite>();

beforeAll(async () => {
  browser = await openBrowser();
  for (const site of TEST_SITES) served.set(site.name, await serveSite(site.outDir, site.basePath));
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([...served.values()].map((site) => site.close()));
});
afterEach(() => context?.close());

/** Opens a page of a site, by its address from the site's root. */
async function open(site: { name: string }, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(urlOf(site, address));
  return page;
}

const urlOf = (site: { name: string }, address: string): string => (served.get(site.name)?.url ?? '') + address.slice(1);

/** The claim with most responses: the longest page. */
function longestClaim(site: (typeof TEST_SITES)[number]): Claim {
  const graph = graphOf(site);
  const size = ({ id }: Claim): number => graph.index.responsesTo.get(id)?.length ?? 0;
  const [longest] = [...graph.claims.values()].filter(({ parts }) => parts.length > 0).sort((a, b) => size(b) - size(a));
  if (longest === undefined) throw new Error('There is no claim with points.');
  return longest;
}

describe.each(TEST_SITES)('a link into $name', (site) => {
  const claim = longestClaim(site);
  const reply = graphOf(site).index.responsesTo.get(claim.id)?.at(-1)?.id ?? '';
  const point = claim.parts.at(-1)?.id ?? '';

  it('to a claim shows the allegation, who made it and how it stands without scrolling far', async () => {
    const page = await open(site, `/claims/${claim.id}/`);
    expect(await page.locator('h1').textContent()).toContain(claim.statement);
    expect(
      await page
        .getByText(viewOf(graphOf(site), claim).standing.sentence)
        .first()
        .isVisible(),
    ).toBe(true);
  });

  it.each([
    ['point', point],
    ['reply', reply],
  ])('to a %s lands on it, clear of anything that stays on top, and marks it', async (_, id) => {
    const page = await open(site, `/claims/${claim.id}/#${id}`, { viewport: { width: 390, height: 700 } });
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
        ...document.querySelectorAll(`${element.tagName}[class="${element.className}"], ${element.tagName}[id]`),
      ].find((it) => it !== element);
      return other === undefined || style(element) !== style(other);
    });
    expect(look).toBe(true);
  });

  it('followed from an actor reaches the reply under the same base path', async () => {
    const response = graphOf(site).responses.get(reply);
    const page = await open(site, `/actors/${response?.by}/`);
    await page.locator(`main a[href$="/claims/${claim.id}/#${reply}"]`).first().click();
    await page.waitForURL(urlOf(site, `/claims/${claim.id}/#${reply}`));
    expect(await page.locator(`[id="${reply}"]`).isVisible()).toBe(true);
  });
});

describe('a claim page before anything is used', () => {
  const claim = longestClaim(OWN_SITE);

  it('asks for no search engine, no names and no more than one small script', async () => {
    context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(urlOf(OWN_SITE, `/claims/${claim.id}/`), { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|names\.json/u.test(path))).toEqual([]);
    expect(asked.filter((path) => path.endsWith('.js')).length).toBeLessThanOrEqual(1);
  });

  it('breaks no rule of its own policy and logs no error', async () => {
    context = await browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    for (const address of Object.values(kindsOfPage(pagesOf(OWN_SITE)))) {
      if (address !== '/404.html') await page.goto(urlOf(OWN_SITE, address), { waitUntil: 'load' });
    }
    expect(said).toEqual([]);
  });

  it('stays where it is while it loads', async () => {
    context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const kind of [`/claims/${claim.id}/`, ...Object.values(kindsOfPage(pagesOf(OWN_SITE)))]) {
      await page.goto(urlOf(OWN_SITE, kind), { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), kind).toEqual([]);
    }
  });
});

describe('without script', () => {
  const claim = longestClaim(OWN_SITE);
  const off = { javaScriptEnabled: false };

  it('every part of a claim is there to read, and nothing is there that would not work', async () => {
    const page = await open(OWN_SITE, `/claims/${claim.id}/`, off);
    for (const { id } of graphOf(OWN_SITE).index.responsesTo.get(claim.id) ?? []) {
      expect(await page.locator(`[id="${id}"]`).isVisible(), id).toBe(true);
    }
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });

  it('a link to a reply is a link like any other', async () => {
    const page = await open(OWN_SITE, `/claims/${claim.id}/`, off);
    await page.locator('article a[data-copy]').last().click();
    await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(1);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });

  it('every kind of page is reached by links from the first, and the search page leads to lists', async () => {
    const page = await open(OWN_SITE, '/', off);
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
    await page.goto(urlOf(OWN_SITE, '/search/'));
    expect(await page.locator('main a[href="/claims/"]').filter({ visible: true }).count()).toBeGreaterThan(0);
  });
});

describe('with script', () => {
  const claim = longestClaim(OWN_SITE);

  it('the link of a point and of a reply is copied, and that is said', async () => {
    const page = await open(OWN_SITE, `/claims/${claim.id}/`, { permissions: ['clipboard-read', 'clipboard-write'] });
    const point = claim.parts[0]?.id ?? '';
    await page.locator(`[id="${point}"] a[data-copy]`).click();
    await page.getByRole('status').filter({ hasText: 'copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(urlOf(OWN_SITE, `/claims/${claim.id}/#${point}`));
    const reply = page.locator('article a[data-copy]').last();
    const address = await reply.evaluate((link) => (link as HTMLAnchorElement).href);
    await reply.click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  it('colours follow the system until chosen otherwise, and the choice stays', async () => {
    const page = await open(OWN_SITE, '/', { colorScheme: 'dark' });
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
    await page.goto(urlOf(OWN_SITE, `/claims/${claim.id}/`));
    expect(await background()).toBe(dark);
  });
});

describe('by keyboard', () => {
  const claim = longestClaim(OWN_SITE);

  it('the first stop skips to the content', async () => {
    const page = await open(OWN_SITE, `/claims/${claim.id}/`);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toMatch(/skip/iu);
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').evaluate((element) => element.closest('main') !== null)).toBe(true);
  });

  it('every stop is seen, and they come in the order of reading', async () => {
    const page = await open(OWN_SITE, `/claims/${claim.id}/`);
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
    const page = await open(site, address);
    for (const width of [320, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toEqual([]);
    }
  });

  it('with letters twice as large', async () => {
    const large = await openBrowser(['--blink-settings=defaultFontSize=32']);
    const page = await large.newPage();
    for (const [kind, address] of kinds) {
      await page.goto(urlOf(site, address));
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
  const page = await open(INVENTED_SITE, '/claims/manifests-sold/');
  const quote = page.locator('blockquote', { hasText: 'أعرنا' }).first();
  expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
});
