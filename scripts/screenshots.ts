import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { readSettings, ROOT } from '../src/settings.ts';
import { openBrowser } from '../tests/browser/browser.ts';
import { kindsOfPage } from '../tests/browser/kinds-of-page.ts';
import { serveSite } from '../tests/browser/served-site.ts';
import { pagesOf } from '../tests/site/pages.ts';

/** Pictures of one page of each kind, to be looked at: `npm run screenshots -- claim home` takes these kinds alone. */
const settings = readSettings();
const folder = join(ROOT, 'screenshots');
const WIDTHS = [390, 768, 1440];
const COLOURS = ['light', 'dark'] as const;

if (!existsSync(join(settings.outDir, 'index.html'))) {
  console.error(`There is no site in ${settings.outDir} yet: run "npm run build" first.`);
  process.exit(1);
}

const wanted = process.argv.slice(2);
const kinds = Object.entries(kindsOfPage(pagesOf({ name: 'site', ...settings })));
const chosen = kinds.filter(([kind]) => wanted.length === 0 || wanted.includes(kind));
mkdirSync(folder, { recursive: true });
const site = await serveSite(settings.outDir, settings.basePath);
const browser = await openBrowser();

for (const [kind, address] of chosen) {
  for (const width of WIDTHS)
    for (const colorScheme of COLOURS) await take(`${kind}-${width}-${colorScheme}`, address, width, { colorScheme });
  if (kind !== 'claim') continue;
  await take('claim-forced-colors', address, 768, { forcedColors: 'active' });
  await take('claim-no-script', address, 390, { javaScriptEnabled: false });
  await take('claim-print', address, 794, {}, 'print');
}
await browser.close();
await site.close();
console.log(`The pictures are in ${folder}.`);

/** One picture of the whole page. */
async function take(
  name: string,
  address: string,
  width: number,
  options: BrowserContextOptions,
  media?: 'print',
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  if (media) await page.emulateMedia({ media });
  await page.goto(site.url + address.slice(1), { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await context.close();
}
