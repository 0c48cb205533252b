import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../site/pages.ts';
import { TEST_SITES, type TestSite } from '../site/sites.ts';
import { openSites, type SiteTabs } from './site-tabs.ts';

const require = createRequire(import.meta.url);

/** What Firefox makes its reader view with. */
const CODE = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

let tabs: SiteTabs;

beforeAll(async () => {
  tabs = await openSites();
});
afterEach(() => tabs.closeTabs());
afterAll(() => tabs?.close());

/** What the reader view of some pages leaves out. */
async function lostIn(site: TestSite, addresses: readonly string[]): Promise<string[]> {
  const page = await tabs.open(site, null, { bypassCSP: true });
  const lost: string[] = [];
  let looked = 0;
  for (const address of addresses) {
    await page.goto(tabs.urlOf(site, address));
    const { wanted, read } = await page.evaluate(readPage, CODE);
    looked += wanted.length;
    lost.push(...wanted.filter((text) => !read.includes(text)).map((text) => `${address} ${text.slice(0, 60)}`));
  }
  expect(looked).toBeGreaterThan(addresses.length);
  return lost;
}

/** Runs in a page: its quotations, its headings and the allegation, and what the reader view has. */
function readPage(source: string): { wanted: string[]; read: string } {
  (0, eval)(`${source}; window.Readability = Readability;`);
  const { Readability } = window as unknown as {
    Readability: new (of: Document) => { parse(): { textContent: string } | null };
  };
  const squash = (text: string | null): string => (text ?? '').replace(/\s+/gu, ' ').trim();
  const wanted = [...document.querySelectorAll('main blockquote, main h2, main h3, .statement-text')];
  return {
    wanted: wanted.map(({ textContent }) => squash(textContent)),
    read: squash(new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? ''),
  };
}

describe.each(TEST_SITES)('a reader view of $name keeps every quotation and every heading', (site) => {
  const pages = pagesOf(site);
  const under = (folder: string): string[] =>
    pages.map(({ address }) => address).filter((address) => new RegExp(`^/${folder}/[^/]+/$`, 'u').test(address));

  it('of a claim, "Replies" among them', async () => {
    const replied = pages.filter(({ $ }) => $('h2#Answers').text() === 'Replies');
    expect(replied.length).toBeGreaterThan(3);
    expect(await lostIn(site, under('claims').slice(0, 40))).toEqual([]);
  });

  it('of a dossier', async () => {
    expect(await lostIn(site, under('articles'))).toEqual([]);
  });
});
