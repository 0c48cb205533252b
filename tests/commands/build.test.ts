import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { makeFolder, runScript, writeFiles, type Outcome } from './run-command.ts';
import { BROKEN_CONTENT, SMALL_CONTENT } from './small-content.ts';

const OUT_DIR = join(makeFolder(), 'dist');
const CACHE_DIR = join(makeFolder(), 'cache');
let first: Outcome;
let site: Map<string, string>;

const build = (files: Record<string, string>, env: Record<string, string> = {}) =>
  runScript('build', [], { CONTENT_DIR: writeFiles(makeFolder(), files), OUT_DIR, CACHE_DIR, ...env });

beforeAll(async () => {
  first = await build(SMALL_CONTENT);
  site = readSite(OUT_DIR);
});

it('leaves the site in the folder, with its search index, and nothing beside it', () => {
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect([...site.keys()]).toEqual(
    expect.arrayContaining(['index.html', 'claims/dredged-at-night/index.html', 'search/index.json']),
  );
  expect(readdirSync(join(OUT_DIR, '..'))).toEqual(['dist']);
});

it('makes a link of the mail address where readers can write to', () =>
  expect(site.get('index.html')).toContain('<a href="mailto:desk@harbour.example">Contact</a>'));

it('leaves the earlier site untouched where the content is wrong', async () => {
  const before = statSync(join(OUT_DIR, 'index.html')).mtimeMs;
  const { code, stdout } = await build(BROKEN_CONTENT);
  expect(code).toBe(1);
  expect(stdout).toContain('unknown-claim');
  expect(statSync(join(OUT_DIR, 'index.html')).mtimeMs).toBe(before);
  expect(readSite(OUT_DIR)).toEqual(site);
  expect(readdirSync(join(OUT_DIR, '..'))).toEqual(['dist']);
});

it('gives the same bytes from another folder, in another time zone and language, from empty caches', async () => {
  const other = join(makeFolder(), 'dist');
  const env = {
    OUT_DIR: other,
    CACHE_DIR: join(makeFolder(), 'cache'),
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  };
  expect((await build(SMALL_CONTENT, env)).code).toBe(0);
  const again = readSite(other);
  expect([...again.keys()]).toEqual([...site.keys()]);
  expect([...again].filter(([path, bytes]) => bytes !== site.get(path)).map(([path]) => path)).toEqual([]);
});

it('builds an entirely different site from another folder, under another address', async () => {
  const content = Object.entries(SMALL_CONTENT).map(([path, text]): [string, string] => [
    path,
    text.replaceAll('Harbour', 'Valley').replaceAll('harbour.example', 'valley.example'),
  ]);
  const other = join(makeFolder(), 'dist');
  const { code } = await build(Object.fromEntries(content), {
    OUT_DIR: other,
    SITE_URL: 'https://record.example',
    BASE_PATH: 'record',
  });
  const pages = [...readSite(other)].filter(([path]) => path.endsWith('.html'));
  expect(code).toBe(0);
  expect(pages.filter(([, html]) => /Harbour|harbour\.example/u.test(html)).map(([path]) => path)).toEqual([]);
  const outside = pages.flatMap(([, html]) =>
    [...html.matchAll(/ (?:href|src|action)="?(\/[^" >]*)/gu)].map((match) => match[1] ?? ''),
  );
  expect(outside.filter((address) => !address.startsWith('/record/'))).toEqual([]);
  expect(readSite(other).get('index.html')).toContain('https://record.example/record/');
});

/** Every file of a built site, byte for byte, in the order of paths. */
function readSite(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1)).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(dir, path), path.endsWith('.html') ? 'utf8' : 'latin1')]));
}
