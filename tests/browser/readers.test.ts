import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyForDisk } from '../../src/output/offline.ts';
import { OWN_SITE } from '../site/sites.ts';
import { openBrowser } from './browser.ts';
import { serveSite, type ServedSite } from './served-site.ts';

let browser: Browser;
let site: ServedSite;
const claim = `${readdirSync(join(OWN_SITE.outDir, 'claims'), { withFileTypes: true }).find((entry) => entry.isDirectory() && entry.name !== 'page')?.name ?? ''}/`;

beforeAll(async () => {
  browser = await openBrowser();
  site = await serveSite(OWN_SITE.outDir, OWN_SITE.basePath);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What goes wrong on a page, as it happens. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return faults;
}

describe('a reader whose browser keeps nothing', () => {
  it('chooses colours as anybody does', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    });
    const page = await context.newPage();
    const faults = watch(page);
    await page.goto(`${site.url}claims/${claim}`);
    const seen: (string | undefined)[] = [];
    for (let press = 0; press < 3; press++) {
      await page.click('#Theme');
      seen.push(await page.evaluate(() => document.documentElement.dataset['theme']));
    }
    expect(seen).toEqual(['light', 'dark', '']);
    expect(await page.textContent('#Theme')).toContain('as the system');
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the site in a folder, without a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is read, with its styles, from page to page and to the places in them', async () => {
    copyForDisk(OWN_SITE.outDir, folder, OWN_SITE.basePath);
    const page = await browser.newPage();
    const faults = watch(page);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    const styled = await page.evaluate(() => getComputedStyle(document.querySelector('.skip') as Element).position);
    expect(styled).toBe('absolute');
    await page.click('nav a[href$="claims/index.html"]');
    expect(await page.title()).toContain('Claims');
    await page.click(`main a[href*="${claim}index.html"]`);
    expect(page.url()).toContain(`/claims/${claim}index.html`);
    await page.click('.colophon a[href*="about/index.html"]');
    expect(await page.textContent('h1')).toContain('About');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('has no link that leads to no file', async () => {
    const page = await browser.newPage();
    for (const path of ['index.html', `claims/${claim}index.html`, 'about/index.html', 'data/index.html', 'search/index.html']) {
      await page.goto(pathToFileURL(join(folder, path)).href);
      const links = await page.$$eval('a[href], link[href], form[action]', (elements) =>
        elements.map((element) => (element as HTMLAnchorElement).href || (element as HTMLFormElement).action),
      );
      const own = links.filter((link) => link.startsWith('file:')).map((link) => decodeURI(link.replace(/[?#].*$/u, '')));
      const files = new Set(
        readdirSync(folder, { recursive: true }).map((file) => pathToFileURL(join(folder, String(file))).href),
      );
      expect(own.filter((link) => !files.has(encodeURI(link)))).toEqual([]);
      expect(own.length).toBeGreaterThan(10);
    }
    await page.close();
  });
});
