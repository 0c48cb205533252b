import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openBrowser } from './browser.ts';
import { buildSiteFrom, type BuiltSite } from './built-site.ts';
import { SEARCH_CONTENT } from './search-content.ts';

vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let site: BuiltSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), buildSiteFrom(SEARCH_CONTENT)]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(() => context?.close());

async function open(address: string, options: { javaScriptEnabled?: boolean; beforehand?: (page: Page) => unknown } = {}) {
  context = await browser.newContext({ javaScriptEnabled: options.javaScriptEnabled ?? true });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await options.beforehand?.(page);
  await page.goto(site.url + address);
}

/** Waits for the sentence that tells what was found. */
const found = (words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();
const titles = () => page.locator('#search-results h3').allTextContents();
const links = () => page.locator('#search-results h3 a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
const search = () => new URL(page.url()).search;
const box = () => page.getByRole('searchbox');

describe('a name', () => {
  it('brings the actor first, then every claim it has part in, whether or not the claim names it', async () => {
    await open('search/?q=northmill');
    await found('for “northmill”');
    expect((await links()).slice(0, 2)).toEqual(['/actors/northmill/', '/claims/secret-pipe/']);
    while (await page.getByRole('button', { name: 'More results' }).isVisible()) {
      const before = (await titles()).length;
      await page.getByRole('button', { name: 'More results' }).click();
      await page.locator('#search-results > li').nth(before).waitFor();
    }
    expect(await links()).toEqual(expect.arrayContaining(['/claims/dead-trout/', '/claims/night-1/', '/claims/night-14/']));
    expect(new Set(await links()).size).toBe((await links()).length);
  });

  it.each(['FRB', 'frb', 'bundesamt fur flusse', 'Bundesamt für Flüsse', 'Federal River Board'])(
    'of an agency, as "%s", brings the agency and what it spoke on',
    async (name) => {
      await open(`search/?q=${encodeURIComponent(name)}`);
      await found('for “');
      expect((await links())[0]).toBe('/actors/river-board/');
      expect((await links()).slice(1, 3).sort()).toEqual(['/claims/dead-trout/', '/claims/secret-pipe/']);
    },
  );

  it('with another word brings what the actor said of it', async () => {
    await open('search/?q=FRB+poisoned');
    await found('for “FRB poisoned”');
    expect((await links()).slice(0, 2)).toEqual(['/actors/river-board/', '/claims/dead-trout/']);
  });
});

describe('words', () => {
  it('of a reply bring its claim, at the reply', async () => {
    await open('search/?q=drop+of+colouring+has+ever+left');
    await found('1 result');
    expect(await titles()).toEqual(['Northmill had a secret pipe']);
    await expect(page.locator('.result-standing').textContent()).resolves.toContain('Northmill Dyeworks denies 1 of 2 points');
    await expect(page.locator('.result-matches mark').first().textContent()).resolves.toContain(
      'drop of colouring has ever left',
    );
    await page.locator('.result-matches a').first().click();
    await page.waitForURL('**/claims/secret-pipe/#northmill-denies');
    expect(await page.locator('#northmill-denies').isVisible()).toBe(true);
  });

  it('are text, whatever they contain', async () => {
    const words = '<img src=x onerror="document.title=1">';
    await open(`search/?q=${encodeURIComponent(words)}`);
    await found(words);
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('are found as they are typed, and typing is one step for Back', async () => {
    await open('search/?q=trout');
    await found('for “trout”');
    await box().fill('pip');
    await found('for “pip”');
    await box().fill('pipe');
    await found('for “pipe”');
    expect(search()).toBe('?q=pipe');
    await page.goBack();
    await found('for “trout”');
    expect(await box().inputValue()).toBe('trout');
    await page.goForward();
    await found('for “pipe”');
  });
});

describe('filters', () => {
  it('by agency bring every claim it spoke on, by the address alone', async () => {
    await open('search/?agency=river-board&kind=claim');
    await found('2 results for these filters');
    expect(await links()).toEqual(['/claims/dead-trout/', '/claims/secret-pipe/']);
    expect(await page.locator('#filter-agency-river-board').isChecked()).toBe(true);
  });

  it('combine, show what each would leave, and are steps for Back', async () => {
    await open('search/?kind=claim');
    await found('results for these filters');
    const agency = page.getByRole('group', { name: 'Agency', exact: true });
    await expect(agency.getByText('Federal River Board').locator('..').textContent()).resolves.toContain('2');
    await agency.getByLabel('Federal River Board').check();
    await found('2 results for these filters');
    await expect(agency.getByText('Fish Office').locator('..').textContent()).resolves.toContain('1');
    await page.locator('#facet-year').click();
    await page.getByLabel('2020').check();
    await found('1 result for these filters');
    expect(search()).toBe('?kind=claim&agency=river-board&year=2020');
    await page.goBack();
    await found('2 results for these filters');
    expect(await page.getByLabel('2020').isChecked()).toBe(false);
  });

  it('with many values are downloaded when looked at', async () => {
    await open('search/?q=trout');
    await found('for “trout”');
    await page.locator('#facet-outlet').click();
    await page.getByRole('group', { name: 'Alleged by' }).getByLabel('The Valley Post').check();
    await page.waitForURL('**/search/?q=trout&outlet=valley-post');
    await found('1 result for “trout”');
  });

  it('with one agency and no words lead to the agency too', async () => {
    await open('search/?agency=fish-office');
    await found('2 results for these filters');
    expect(await links()).toEqual(['/actors/fish-office/', '/claims/dead-trout/']);
  });

  it('are named, and removed one by one', async () => {
    await open('search/?q=river&topic=violet-river&year=2020');
    await found('for “river”');
    await page.getByRole('link', { name: 'Remove filter Year: 2020' }).click();
    await page.waitForURL('**/search/?q=river&topic=violet-river');
    await expect
      .poll(() => page.locator('#search-chips a').allInnerTexts())
      .toEqual([expect.stringContaining('Case: The violet river')]);
  });

  it('order by date puts the newest claim first and keeps its replies with it', async () => {
    await open('search/?q=river&kind=claim&kind=reply');
    await found('for “river”');
    await page.getByLabel('Sort by').selectOption('date');
    await page.waitForURL('**sort=date');
    await expect.poll(async () => (await links())[0]).toBe('/claims/dead-trout/');
  });
});

it('offers the nearest actor beside what a slip of the keys has found', async () => {
  await open('search/?q=rivr');
  await found('for “river” instead of “rivr”');
  await page.getByRole('link', { name: 'Federal River Board' }).first().waitFor();
});

describe('where nothing is found', () => {
  it('the nearest actor is offered', async () => {
    await open('search/?q=nrothmoll');
    await found('Nothing found for “nrothmoll”');
    await page.getByRole('link', { name: 'Northmill Dyeworks' }).click();
    await found('for “Northmill Dyeworks”');
    expect((await links())[0]).toBe('/actors/northmill/');
  });

  it('a word that only begins alike is not passed off as a match', async () => {
    await open('search/?q=pixxxle&kind=claim');
    await found('Nothing found for “pixxxle”');
    expect(await titles()).toEqual([]);
  });

  it('a filter can be left out, with what that would find', async () => {
    await open('search/?q=trout&agency=river-board&year=2019');
    await found('Nothing found for “trout”');
    await page.getByRole('link', { name: /Without Year: 2019 \(\d+\)/u }).click();
    await found(/results? for “trout”/u);
    expect(await titles()).toContain('Northmill killed the trout');
  });

  it('the lists are there', async () => {
    await open('search/?q=xylophone');
    await found('Nothing found');
    await page.locator('main').getByRole('link', { name: 'Public bodies', exact: true }).waitFor();
  });
});

describe('the keyboard', () => {
  it('does it all: to the field, to the results, to the claim', async () => {
    await open('search/');
    await page.keyboard.press('/');
    await page.keyboard.type('secret pipe');
    await page.keyboard.press('Enter');
    await found('for “secret pipe”');
    const first = page.locator('#search-results h3 a').first();
    for (let at = 0; at < 40 && !(await first.evaluate((link) => link === document.activeElement)); at++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/claims/secret-pipe/');
  });

  it('opens search from any page with a slash or with Ctrl-K', async () => {
    for (const key of ['/', 'Control+k']) {
      await open('claims/secret-pipe/');
      await page.keyboard.press(key);
      await page.waitForURL('**/search/**');
      await expect.poll(() => box().evaluate((field) => field === document.activeElement)).toBe(true);
      await context.close();
    }
  });

  it('goes down from the field to the results and up again', async () => {
    await open('search/?q=violet');
    await found('for “violet”');
    const [first = '', second = ''] = await links();
    await box().focus();
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at instanceof HTMLAnchorElement ? at.pathname : at?.id;
      });
    for (const [key, at] of [
      ['ArrowDown', first],
      ['ArrowDown', second],
      ['ArrowUp', first],
      ['ArrowUp', 'search-query'],
      ['ArrowDown', first],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused()).toBe(at);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
  });

  it('moves on to the first of more results', async () => {
    await open('search/?q=violet+night');
    await found('are shown');
    const before = (await titles()).length;
    await page.getByRole('button', { name: 'More results' }).press('Enter');
    await expect
      .poll(() =>
        page
          .locator('#search-results > li')
          .nth(before)
          .locator('h3 a')
          .evaluate((link) => link === document.activeElement),
      )
      .toBe(true);
  });
});

describe('on a phone', () => {
  it('filters open as a sheet, which says how many results they leave and leads to them', async () => {
    await open('search/?q=violet', { beforehand: (one) => one.setViewportSize({ width: 390, height: 844 }) });
    await found('for “violet”');
    await expect.poll(() => page.getByRole('group', { name: 'Agency', exact: true }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('dialog', { name: 'Filters' }).waitFor();
    await page.locator('#facet-year').click();
    await page.getByLabel(/^2019/u).check();
    await found(/results? for “violet”/u);
    const total = /^\d+/u.exec((await page.locator('#search-status').textContent()) ?? '')?.[0];
    await page.getByRole('button', { name: `Show ${total} results` }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-heading');
    expect(search()).toBe('?q=violet&year=2019');
  });

  it('the sheet closes with Escape and shows nothing sideways', async () => {
    await open('search/', { beforehand: (one) => one.setViewportSize({ width: 320, height: 640 }) });
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('group', { name: 'Agency', exact: true }).waitFor();
    expect(await page.locator('#search-sheet').evaluate((sheet) => sheet.scrollWidth <= sheet.clientWidth)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('downloads', () => {
  it('begin with the first use', async () => {
    const asked: string[] = [];
    await open('search/', { beforehand: (one) => one.on('request', (request) => asked.push(request.url())) });
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /\/search\/.+|worker/u.test(new URL(url).pathname))).toEqual([]);
    await box().focus();
    await page.getByRole('group', { name: 'Agency', exact: true }).waitFor();
    expect(asked.some((url) => url.endsWith('/search/index.json'))).toBe(true);
    expect(asked.filter((url) => /\/(?:facets|pagefind)\//u.test(url))).toEqual([]);
  });

  it('that fail are told, with the lists, and can be tried again', async () => {
    await open('search/?q=trout', { beforehand: (one) => one.route('**/search/index.json', (route) => route.abort()) });
    await page.getByRole('alert').filter({ hasText: 'could not be downloaded' }).waitFor();
    await page.unroute('**/search/index.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await found('for “trout”');
  });

  it('that fail half-way are told too, not taken for nothing found', async () => {
    await open('search/?q=trout', { beforehand: (one) => one.route('**/pagefind/index/**', (route) => route.abort()) });
    await page.getByRole('alert').filter({ hasText: 'could not be downloaded' }).waitFor();
  });

  it('that take long are told', async () => {
    const slowly = (one: Page) =>
      one.route('**/search/index.json', async (route) => {
        await new Promise((later) => setTimeout(later, 4500));
        await route.continue().catch(() => undefined);
      });
    await open('search/?q=trout', { beforehand: slowly });
    await found('the connection is slow');
    await found('for “trout”');
  });
});

it('leads without JavaScript to the lists, with the query kept in the address', async () => {
  await open('search/', { javaScriptEnabled: false });
  await box().fill('trout');
  await box().press('Enter');
  await page.waitForURL('**/search/?q=trout');
  expect(await page.locator('.search-noscript').isVisible()).toBe(true);
  for (const name of ['Claims', 'Actors', 'Public bodies', 'Outlets', 'Sources', 'The violet river']) {
    expect(await page.locator('#search-lists').getByRole('link', { name, exact: true }).isVisible()).toBe(true);
  }
  expect(await page.locator('.search-aside').isVisible()).toBe(false);
});

it.each(['light', 'dark'] as const)('is accessible with results and filters open, %s', async (colorScheme) => {
  await open('search/?q=violet&topic=violet-river');
  await page.emulateMedia({ colorScheme });
  await found('for “violet”');
  await page.locator('#facet-year').click();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

it('works under a base path', async () => {
  const below = await buildSiteFrom(SEARCH_CONTENT, '/river/');
  try {
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(`${below.url}search/?q=colouring+basins`);
    await found('1 result');
    await page.locator('.result-matches a').first().click();
    await page.waitForURL('**/river/claims/secret-pipe/#northmill-denies');
    expect(await page.locator('#northmill-denies').isVisible()).toBe(true);
  } finally {
    await below.close();
  }
}, 120_000);
