import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { readSettings, ROOT } from '../src/settings.ts';
import { openBrowser } from '../tests/browser/browser.ts';
import { kindsOfPage } from '../tests/browser/kinds-of-page.ts';
import { serveSite } from '../tests/browser/served-site.ts';
import { pagesOf } from '../tests/site/pages.ts';

/** Pictures of one page of each kind, to be looked at: `npm run screenshots -- claim home` takes these kinds alone. */
const settings = readSettings();
const folder = join(ROOT, 'screenshots');

/** A way to look at a page. */
interface Look {
  name: string;
  width: number;
  options?: BrowserContextOptions;
  media?: 'print';
}

/** Every kind of page is looked at in all of these. */
const LOOKS: readonly Look[] = [
  ...[390, 768, 1440, 1920].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ name: `${width}-${colorScheme}`, width, options: { colorScheme } })),
  ),
  { name: 'forced-colors', width: 1280, options: { forcedColors: 'active' } },
  { name: 'no-script', width: 390, options: { javaScriptEnabled: false } },
  { name: 'print', width: 794, media: 'print' },
];

/** And in these with letters twice as large. */
const LARGE: readonly Look[] = [390, 1280].map((width) => ({ name: `${width}-large`, width }));

if (!existsSync(join(settings.outDir, 'index.html'))) {
  console.error(`There is no site in ${settings.outDir} yet: run "npm run build" first.`);
  process.exit(1);
}

const wanted = process.argv.slice(2);
const kinds = Object.entries(kindsOfPage(pagesOf({ name: 'site', ...settings })));
const chosen = kinds.filter(([kind]) => wanted.length === 0 || wanted.includes(kind));
mkdirSync(folder, { recursive: true });
const site = await serveSite(settings.outDir, settings.basePath);
for (const [looks, browser] of [
  [LOOKS, await openBrowser()],
  [LARGE, await openBrowser(['--blink-settings=defaultFontSize=32'])],
] as const) {
  for (const [kind, address] of chosen) for (const look of looks) await take(browser, kind, address, look);
  await browser.close();
}
await site.close();
console.log(`The pictures are in ${folder}.`);

/** One picture of the whole page. */
async function take(browser: Browser, kind: string, address: string, { name, width, options = {}, media }: Look): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  if (media) await page.emulateMedia({ media });
  await page.goto(site.url + address.slice(1), { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(folder, `${kind}-${name}.png`), fullPage: true });
  await context.close();
}
