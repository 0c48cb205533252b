import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagesOf, resolveLink, type Page } from './pages.ts';
import { TEST_SITES, type TestSite } from './sites.ts';

/** Bytes as sent: gzip at its best, each file by itself. */
const compressed = (bytes: string | Buffer): number => gzipSync(bytes, { level: 9 }).length;

const filesNamed = ({ address, $ }: Page, { basePath }: TestSite, selector: string): string[] =>
  $(selector)
    .toArray()
    .map((element) => resolveLink($(element).attr('href') ?? $(element).attr('src') ?? '', address, basePath));

/** HTML and stylesheets of a page together, save that for paper, which no screen waits for. */
function weigh(page: Page, site: TestSite): number {
  const sheets = filesNamed(page, site, 'link[rel=stylesheet]:not([media=print])').map((path) =>
    readFileSync(join(site.outDir, path)),
  );
  return [page.html, ...sheets].reduce((sum: number, file) => sum + compressed(file), 0);
}

/** The scripts that load with a page: those it names and whatever they import at once. */
function scriptsOf(page: Page, site: TestSite): Set<string> {
  const met = new Set<string>();
  const visit = (path: string): void => {
    if (met.has(path)) return;
    met.add(path);
    const code = readFileSync(join(site.outDir, path), 'utf8');
    for (const [, from = ''] of code.matchAll(/(?:^|[;}\s])import\s*(?:[\w{}$*,\s]+from\s*)?["']([^"']+)["']/gu)) {
      visit(from.startsWith('.') ? join(dirname(path), from) : resolveLink(from, page.address, site.basePath));
    }
  };
  filesNamed(page, site, 'script[src], link[rel=modulepreload]').forEach(visit);
  return met;
}

/** The pages over a limit, heaviest first. */
const over = (pages: readonly Page[], limit: number, weight: (page: Page) => number): string[] =>
  pages
    .map((page) => ({ address: page.address, bytes: weight(page) }))
    .filter(({ bytes }) => bytes > limit)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ address, bytes }) => `${address} ${bytes} bytes`);

describe.each(TEST_SITES)('a reader of $name', (site) => {
  const isClaim = ({ address }: Page): boolean => /^\/claims\/[^/]+\/$/u.test(address);

  it('has the HTML and CSS of any claim in under 14 kB, the first round trip', () => {
    expect(over(pagesOf(site).filter(isClaim), 14_000, (page) => weigh(page, site))).toEqual([]);
  });

  it('has those of any page in under 25 kB', () => {
    expect(over(pagesOf(site), 25_000, (page) => weigh(page, site))).toEqual([]);
  });

  it('loads under 1 kB of script, not even compressed, before using any, save on the pages that search and save', () => {
    const working = ['/cite/', '/lookup/'];
    const pages = pagesOf(site).filter(({ address }) => !['/search/', '/export/'].includes(address));
    const weight = (page: Page): number =>
      [...scriptsOf(page, site)].reduce((sum, path) => sum + readFileSync(join(site.outDir, path)).length, 0);
    const [tools, others] = [true, false].map((isTool) => pages.filter(({ address }) => working.includes(address) === isTool));
    expect(over(others ?? [], 1_000, weight)).toEqual([]);
    // Pages whose work is done by script have besides that of every page the few lines that fetch it when it is asked for.
    expect(over(tools ?? [], 1_200, weight)).toEqual([]);
  });
});
