import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import type { TestSite } from './sites.ts';

/** A page of a built site. */
export interface Page {
  /** Its address without the base path, such as `/claims/x/`. */
  address: string;
  html: string;
  /** Its elements, by selector. */
  $: CheerioAPI;
}

const known = new Map<string, Page[]>();

/** Every page of a built site, by address. */
export function pagesOf(site: TestSite): Page[] {
  const pages = known.get(site.name) ?? readPages(site);
  known.set(site.name, pages);
  return pages;
}

function readPages({ outDir }: TestSite): Page[] {
  return filesOf(outDir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(outDir, file), 'utf8');
      return { address: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`, html, $: load(html) };
    });
}

/** The paths of all files of a folder, sorted. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** The page at an address and the further pages of its list. */
export function pagesFrom(site: TestSite, address: string): Page[] {
  return pagesOf(site).filter((page) => page.address === address || page.address.startsWith(`${address}page/`));
}

/** Where the links of a page lead: addresses of this site without the base path, others whole. */
export function linksOf({ address, $ }: Page, { basePath }: TestSite): string[] {
  return $('a[href], area[href]')
    .toArray()
    .map((link) => resolveLink($(link).attr('href') ?? '', address, basePath));
}

/** A link as an address of this site without the base path; one that leads out of the base path is left as it stands. */
export function resolveLink(href: string, address: string, basePath: string): string {
  if (/^[a-z][a-z\d+.-]*:/iu.test(href)) return href;
  const url = new URL(href, `http://site${basePath}${address.slice(1)}`);
  const path = url.pathname + url.search + url.hash;
  return path.startsWith(basePath) ? path.slice(basePath.length - 1) : `outside the base path: ${href}`;
}

/** Letters and digits alone: the same text whatever stands between its words. */
export const squash = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]/gu, '');
