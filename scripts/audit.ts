import { existsSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { readSettings } from '../src/settings.ts';
import { openBrowser } from '../tests/browser/browser.ts';
import { findFreePort } from '../tests/browser/free-port.ts';
import { kindsOfPage } from '../tests/browser/kinds-of-page.ts';
import { serveSite } from '../tests/browser/served-site.ts';
import { pagesOf } from '../tests/site/pages.ts';

/** Lighthouse over one page of each kind: `npm run audit -- claim home` looks at these kinds alone. */
const settings = readSettings();
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

if (!existsSync(join(settings.outDir, 'index.html'))) {
  console.error(`There is no site in ${settings.outDir} yet: run "npm run build" first.`);
  process.exit(1);
}

const wanted = process.argv.slice(2);
// A page of errors is kept out of search engines on purpose, which Lighthouse counts as a fault.
const kinds = Object.entries(kindsOfPage(pagesOf({ name: 'site', ...settings }))).filter(
  ([kind]) => (wanted.length === 0 || wanted.includes(kind)) && kind !== '404',
);
const port = await findFreePort();
const site = await serveSite(settings.outDir, settings.basePath);
const browser = await openBrowser([`--remote-debugging-port=${port}`]);

console.log(`${'kind'.padEnd(14)}${CATEGORIES.map((name) => name.padStart(16)).join('')}`);
for (const [kind, address] of kinds) await auditPage(kind, address);
await browser.close();
await site.close();

/** Prints the scores of a page and what keeps them from 100. */
async function auditPage(kind: string, address: string): Promise<void> {
  const result = await lighthouse(site.url + address.slice(1), { port, onlyCategories: CATEGORIES, logLevel: 'error' });
  const { categories = {}, audits = {} } = result?.lhr ?? {};
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  console.log(`${kind.padEnd(14)}${scores.map((score) => String(score).padStart(16)).join('')}  ${address}`);
  if (scores.every((score) => score === 100)) return;
  process.exitCode = 1;
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  for (const id of new Set(counted.map((reference) => reference.id))) {
    const audit = audits[id];
    if (audit && audit.score !== null && audit.score < 1) console.log(`  ${audit.title} (${id}) ${audit.displayValue ?? ''}`);
  }
}
