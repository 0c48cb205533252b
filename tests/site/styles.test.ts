import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from './pages.ts';
import { TEST_SITES } from './sites.ts';

describe.each(TEST_SITES)('the stylesheets of $name', ({ outDir }) => {
  const sheets = filesOf(outDir)
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(outDir, file), 'utf8'));

  it('give the line of a link in single properties, for Safari drops the short form of several values', () => {
    const forms = sheets.flatMap((css) => [...css.matchAll(/text-decoration:([^;}]*)/gu)].map(([, value = '']) => value.trim()));
    expect(forms.filter((value) => !/^(?:none|underline)(?: ?!important)?$/u.test(value))).toEqual([]);
  });

  it('have a plain form before each sign that is kept from screen readers', () => {
    const signs = sheets.flatMap((css) => [...css.matchAll(/(.{0,60})content:([^;}]*?)\s*\/\s*""/gu)]);
    expect(signs.length).toBeGreaterThan(0);
    expect(
      signs.filter(([, before = '', sign = '']) => !before.endsWith(`content:${sign.trim()};`)).map(([rule]) => rule),
    ).toEqual([]);
  });
});
