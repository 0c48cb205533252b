import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from './pages.ts';
import { TEST_SITES } from './sites.ts';

describe.each(TEST_SITES)('$name', ({ outDir }) => {
  it('holds nothing of what writers see while they write', () => {
    const files = filesOf(outDir);
    expect(files.filter((file) => file.startsWith('desk/'))).toEqual([]);
    const shown = files.filter((file) => /\.(?:html|css|js)$/u.test(file));
    expect(shown.length).toBeGreaterThan(0);
    expect(
      shown.filter((file) => /desk-(?:bar|place|link)|desk\/editor/u.test(readFileSync(join(outDir, file), 'utf8'))),
    ).toEqual([]);
  });
});
