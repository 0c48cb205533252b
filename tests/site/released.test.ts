import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { readReleased } from '../../src/content/published-lock.ts';
import { ROOT } from '../../src/settings.ts';
import { OWN_SITE, readBuilt } from './sites.ts';

it('every address of all releases is there, and every place on its page', () => {
  const released = readReleased(join(ROOT, 'content')).filter(Boolean);
  expect(released.length).toBeGreaterThan(0);
  const pages = new Map<string, ReturnType<typeof load>>();
  const missing = released.filter((address) => {
    const [page = '', place] = address.split('#');
    if (!existsSync(join(OWN_SITE.outDir, page.endsWith('/') ? `${page}index.html` : page))) return true;
    if (place === undefined) return false;
    const $ = pages.get(page) ?? load(readBuilt(OWN_SITE, page));
    pages.set(page, $);
    return $(`[id="${place}"]`).length !== 1;
  });
  expect(missing).toEqual([]);
});
