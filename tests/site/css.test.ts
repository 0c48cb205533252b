import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from './pages.ts';
import { TEST_SITES } from './sites.ts';

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

  it('give a plain form before each content with words for those who cannot see', () => {
    const bare = sheets.flatMap((css) =>
      [...css.matchAll(/\{([^{}]*)\}/gu)]
        .map(([, block = '']) => block)
        .filter((block) => /content:[^;}]*\s\/\s?["']/u.test(block) && (block.match(/content:/gu)?.length ?? 0) < 2),
    );
    expect(bare).toEqual([]);
  });
});
