import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { makeFolder, runScript, writeFiles } from './run-command.ts';
import { SMALL_CONTENT } from './small-content.ts';

it('what was released is found again after a renaming, and a build that would lose it is refused', async () => {
  const CONTENT_DIR = writeFiles(makeFolder(), SMALL_CONTENT);
  const [OUT_DIR, CACHE_DIR] = [join(makeFolder(), 'dist'), join(makeFolder(), 'cache')];
  const run = (script: string, ...args: string[]) => runScript(script, args, { CONTENT_DIR, OUT_DIR, CACHE_DIR });
  const built = (address: string) => load(readFileSync(join(OUT_DIR, address, 'index.html'), 'utf8'));

  expect((await run('release', '--on', '2020-02-01')).code).toBe(0);
  const released = readFileSync(join(CONTENT_DIR, 'published.lock'), 'utf8').trimEnd().split('\n');
  expect(released).toContain('/claims/dredged-at-night/#ordered');
  expect((await run('rename', 'claim', 'dredged-at-night', 'night-dredging')).code).toBe(0);
  expect((await run('rename', 'part', 'night-dredging/ordered', 'by-order')).code).toBe(0);
  expect(await run('build')).toMatchObject({ code: 0, stderr: '' });

  // Replayed without script: every address that was released has its page, and every place on it leads on.
  for (const address of released) {
    const [page = '', place] = address.split('#');
    expect(existsSync(join(OUT_DIR, page)), address).toBe(true);
    if (!page.endsWith('/')) continue;
    const $ = built(page);
    if (place !== undefined) expect($(`#${place}`).length, address).toBe(1);
  }
  const old = built('/claims/dredged-at-night/');
  const target = old('#ordered a').attr('href') ?? '';
  const [page = '', place = ''] = target.split('#');
  expect(built(page)(`#${place}`).length, target).toBe(1);
  expect(readFileSync(join(OUT_DIR, '_redirects'), 'utf8')).toContain('/claims/dredged-at-night/ /claims/night-dredging/ 301\n');
  expect(existsSync(join(OUT_DIR, 'moved.js'))).toBe(true);

  writeFiles(CONTENT_DIR, { 'redirects.csv': '' });
  const refused = await run('build');
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('vanished-address  The address /claims/dredged-at-night/ was released');
  expect(built('/claims/night-dredging/')('h1').length).toBe(1);
});
