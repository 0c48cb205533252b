import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { identifyText, openParseCache, readParsed, writeParsed, type ParseCache } from '../../src/content/parse-cache.ts';
import { parseFile } from '../../src/parse/file.ts';
import { makeFolder, runScript, writeFiles } from '../commands/run-command.ts';
import { BROKEN_CONTENT, SMALL_CONTENT } from '../commands/small-content.ts';

const PATH = 'articles/harbour.md';
const TEXT = SMALL_CONTENT[PATH] ?? '';
const KEY = identifyText(PATH, TEXT);
const JSON_TEXT = JSON.stringify(parseFile(PATH, TEXT));

let cache: ParseCache;
const entry = () => join(cache.folder, KEY);
const read = () => readParsed(cache, PATH, KEY);

beforeEach(() => {
  cache = openParseCache({ cacheDir: makeFolder(), cacheKey: 'ours' });
  writeParsed(cache, KEY, JSON_TEXT);
});

it('gives back what was kept', () => expect(read()).toEqual(parseFile(PATH, TEXT)));

describe('is not fooled by', () => {
  it.each(['', '{}', 'null', '[]', `${'0'.repeat(64)}\n{}`, JSON_TEXT])('an entry that is %.20j', (text) => {
    writeFileSync(entry(), text);
    expect(read()).toBeNull();
  });

  it('HTML that somebody put into an entry', () => {
    const forged = readFileSync(entry(), 'utf8').replace('The dredging began', '<script>alert(1)</script>');
    expect(forged).toContain('<script>');
    writeFileSync(entry(), forged);
    expect(read()).toBeNull();
  });

  it('the entry of another text', () => {
    const other = identifyText(PATH, 'another text');
    writeParsed(cache, other, JSON_TEXT);
    writeFileSync(entry(), readFileSync(join(cache.folder, other)));
    expect(read()).toBeNull();
  });

  it('what was kept with another secret, or by another parser', () => {
    expect(readParsed({ ...cache, secret: 'theirs' }, PATH, KEY)).toBeNull();
    expect(readParsed({ ...cache, parser: 'earlier' }, PATH, KEY)).toBeNull();
  });

  it('a value of another shape, though it was kept by us', () => {
    const parsed = parseFile(PATH, TEXT);
    for (const value of [{}, null, { ...parsed, claims: {} }, { ...parsed, more: 1 }, { ...parsed, path: 'site.md' }]) {
      writeParsed(cache, KEY, JSON.stringify(value));
      expect(read()).toBeNull();
    }
  });

  it('a folder, or a file cut short at any place', () => {
    const whole = readFileSync(entry());
    for (let length = 0; length < whole.length; length += 97) {
      writeFileSync(entry(), whole.subarray(0, length));
      expect(read()).toBeNull();
    }
    const key = identifyText(PATH, 'x');
    mkdirSync(join(cache.folder, key));
    expect(readParsed(cache, PATH, key)).toBeNull();
  });
});

it('a check finds the same whatever lies in the cache, and drops what it does not use', async () => {
  const CONTENT_DIR = writeFiles(makeFolder(), BROKEN_CONTENT);
  const CACHE_DIR = makeFolder();
  const check = () => runScript('check', [], { CONTENT_DIR, CACHE_DIR });
  const first = await check();
  const folder = join(CACHE_DIR, 'parsed', readdirSync(join(CACHE_DIR, 'parsed'))[0] ?? '');
  const kept = readdirSync(folder).sort();
  for (const name of kept) writeFileSync(join(folder, name), '{}');
  writeFileSync(join(folder, 'f'.repeat(40)), '{}');
  writeFileSync(join(folder, '.half-1'), '{');
  expect(await check()).toEqual(first);
  expect(readdirSync(folder).sort()).toEqual(kept);
});
