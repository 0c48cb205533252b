import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import css from '@eslint/css';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { filesOf } from './pages.ts';
import { TEST_SITES } from './sites.ts';

/** What not every browser of the last years knows, each with what a reader has without it. */
const NEWER: Record<string, string> = {
  'accent-color': 'boxes to tick in the colour of the system',
  'break-after': 'a heading that may stand last on a sheet',
  'content-visibility': 'the script that unfolds all before it is printed; see `npm run browsers`',
  'details-content': 'the same',
  'forced-color-adjust': 'signs and edges, which tell tiles apart without a colour',
  'overscroll-behavior': 'a page that scrolls on behind the sheet of filters',
  'text-size-adjust': 'its form for Safari, which stands before it',
  'text-wrap': 'titles with one long line and one short',
  'user-select': 'words that are not selected whole by one press',
};

describe.each(TEST_SITES)('the styles of $name, as they are sent,', (site) => {
  const sheets = filesOf(site.outDir)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(site.outDir, file), 'utf8'));
  const declarations = (property: string): string[] =>
    sheets.flatMap((css) =>
      [...css.matchAll(new RegExp(`(?<![\\w-])${property}\\s*:\\s*([^;}]*)`, 'gu'))].map(([, value = '']) => value.trim()),
    );

  it('underline links in Safari too, which takes a shorthand of several values for none', () => {
    expect(sheets.length).toBeGreaterThan(0);
    expect(declarations('text-decoration').filter((value) => /\s/u.test(value))).toEqual([]);
    expect(declarations('text-decoration-line')).toContain('underline');
  });

  it('contain no list that Firefox would print as blank pages', () => {
    expect([...declarations('container-type'), ...declarations('container')]).toEqual([]);
  });

  it('give a plain form before each sign that is kept from screen readers', () => {
    const signs = sheets.flatMap((css) => [...css.matchAll(/(.{0,60})content:([^;}]*?)\s*\/\s*["']/gu)]);
    expect(signs.length).toBeGreaterThan(0);
    expect(
      signs.filter(([, before = '', sign = '']) => !before.endsWith(`content:${sign.trim()};`)).map(([rule]) => rule),
    ).toEqual([]);
  });

  it('ask for nothing that is newer than what browsers widely have, but for what a reader can do without', () => {
    const linter = new Linter();
    const messages = sheets.flatMap((sheet) =>
      linter.verify(
        sheet,
        [
          {
            files: ['**/*.css'],
            plugins: { css },
            language: 'css/css',
            languageOptions: { tolerant: true },
            rules: { 'css/use-baseline': ['error', { available: 'widely' }] },
          },
        ],
        'sheet.css',
      ),
    );
    const named = messages.map(
      ({ message }) => /(?:property|Property|At-rule|Selector) '@?([\w-]+)'/u.exec(message)?.[1] ?? message,
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(NEWER).sort());
  });
});
