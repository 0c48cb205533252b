import fc from 'fast-check';
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { build } from '../../../src/build.ts';
import { openBrowser } from '../../browser/browser.ts';
import { serveSite } from '../../browser/served-site.ts';
import type { Files } from '../../content.ts';
import { filesOf } from '../../site/pages.ts';
import { makeFolder, runScript, writeFiles } from '../../commands/run-command.ts';
import { contentWith, FIELDS, type Field } from '../fields.ts';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';

/** Sites that are generated and accepted by the check; so many are built as one, each with ids of its own. */
const SITES = 1000;
const AT_ONCE = 100;
/** So many of their pages are opened in a browser. */
const OPENED = 1800;

/** Records of a generated site, by the ids that others name them with. */
const IDS = /(?<![\p{L}\p{N}_-])(acme-denies|acme|affair|case|report|second|leak|found|old)(?![\p{L}\p{N}_])/gu;
const SHARED = /^(?:site\.md|actors\/(?:herald|holding|watchdog)\.md)$/u;
/** What is one for the whole site, and ids, which are generated where nothing has to be put together. */
const APART = /^site |^(?:actor|topic|article|passage) file$| id$/u;

const places = FIELDS.filter((field) => !APART.test(field));
const someTexts = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...places), fc.constantFrom(...HOSTILE_TEXTS)), {
    selector: ([field]) => field,
    minLength: 1,
    maxLength: 4,
  })
  .map((pairs) => Object.fromEntries(pairs) as Partial<Record<Field, string>>);

/** The files of a site with its own ids: what is shared stays, what would meet another site's is renamed. */
function apart(files: Files, number: number): Files {
  const rename = (text: string): string => text.replace(IDS, `$1-${number}`);
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => !SHARED.test(path))
      .map(([path, text]) => [rename(path), rename(text)]),
  );
}

/** Generated sites that the check accepts, by themselves and with their own ids. */
function acceptedSites(): Files[] {
  const sites: Files[] = [];
  for (const texts of fc.sample(someTexts, { numRuns: 40 * SITES, seed: 12 })) {
    const files = apart(contentWith(texts), sites.length);
    const shared = Object.fromEntries(Object.entries(contentWith({})).filter(([path]) => SHARED.test(path)));
    if (build({ ...shared, ...files }).graph !== null) sites.push({ ...shared, ...files });
    if (sites.length === SITES) break;
  }
  return sites;
}

const sites = acceptedSites();
const outDirs: string[] = [];
let pages = 0;

test('as many are accepted as are wanted', () => expect(sites).toHaveLength(SITES));

describe('sites that the check accepts are built, and nothing in their pages runs', () => {
  test.each(Array.from({ length: SITES / AT_ONCE }, (_, batch) => batch))('hundred %i', async (batch) => {
    const some = sites.slice(batch * AT_ONCE, (batch + 1) * AT_ONCE);
    const redirects = some.map((files) => (files['redirects.csv'] ?? '').replace('from,to\n', '')).join('');
    const content = writeFiles(makeFolder(), {
      ...Object.assign({}, ...some),
      'redirects.csv': `from,to\n${redirects}`,
    } as Files);
    const outDir = join(makeFolder(), 'dist');
    const { code, stdout, stderr } = await runScript('build', [], {
      CONTENT_DIR: content,
      OUT_DIR: outDir,
      CACHE_DIR: makeFolder(),
    });
    expect({ code, stderr, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stderr: '', stdout: '' });
    outDirs.push(outDir);
    for (const file of filesOf(outDir).filter((name) => name.endsWith('.html'))) {
      pages++;
      expectHarmless(readFileSync(join(outDir, file), 'utf8'), file);
    }
  });
});

/** A page as it should be, whatever was written: scripts of the site alone, no handlers, links that lead where links may. */
function expectHarmless(html: string, file: string): void {
  const $ = load(html);
  for (const element of $.root().find('*').toArray()) {
    for (const [name, value] of Object.entries(element.attribs)) {
      expect(name, file).not.toMatch(/^on|^style$|^srcdoc$/u);
      if (/^(?:href|src|action)$/u.test(name)) expect(value, file).toMatch(/^(?:https?:\/\/[^@]+$|mailto:|\/(?!\/)|#|\?|$)/u);
    }
  }
  for (const script of $('script').toArray()) {
    const { src, type } = script.attribs;
    if (src === undefined) expect(type, file).toBe('application/ld+json');
    else expect(src, file).toMatch(/^\/(?:_astro\/|moved)/u);
  }
  expect($('iframe, object, embed, style, base, template, svg script').length, file).toBe(0);
}

test(`nothing runs in ${OPENED} of them when a browser opens them`, async () => {
  const browser = await openBrowser();
  const faults: string[] = [];
  let opened = 0;
  for (const outDir of outDirs) {
    const site = await serveSite(outDir, '/');
    const page = await browser.newPage();
    page.on('dialog', (dialog) => {
      faults.push(`${page.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));
    page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`));
    page.on('request', (request) => request.url().startsWith(site.url) || faults.push(`${page.url()} asks for ${request.url()}`));
    const files = filesOf(outDir).filter((file) => /^(?:claims|articles|actors|sources|topics)\/[^/]+\/index\.html$/u.test(file));
    for (const file of files.slice(0, OPENED / outDirs.length)) {
      await page.goto(site.url + file.replace(/index\.html$/u, ''));
      opened++;
    }
    await page.close();
    await site.close();
  }
  await browser.close();
  expect(faults).toEqual([]);
  expect(opened).toBeGreaterThanOrEqual(OPENED * 0.9);
});

afterAll(() => console.log(`${sites.length} sites, ${pages} pages`));
