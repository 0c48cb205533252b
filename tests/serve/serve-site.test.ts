import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { swapSite } from '../../src/output/swap.ts';
import { createSiteServer } from '../../src/serve/serve-site.ts';
import { stampFolder } from '../../src/output/stamp.ts';
import { makeFolder, writeFiles } from '../commands/run-command.ts';

const root = makeFolder();
const outDir = join(root, 'dist');
const server = createSiteServer({ outDir, basePath: '/record/' });
let site: string;

beforeAll(async () => {
  writeFiles(outDir, {
    'index.html': 'home',
    '404.html': 'not here',
    'claims/one/index.html': `<p>${'one '.repeat(400)}</p>`,
    'claims/one.json': '{}',
    _headers: "/*\n  Content-Security-Policy: default-src 'self'\n\n/claims/*.json\n  Access-Control-Allow-Origin: *\n",
  });
  stampFolder(outDir);
  await new Promise<void>((ready) => server.listen(0, ready));
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const get = (path: string) => fetch(site + path, { redirect: 'manual', headers: { 'accept-encoding': 'br, gzip' } });

it('serves a page at its address below the base path, compressed and with the headers of the site', async () => {
  const page = await get('/record/claims/one/');
  expect(page.status).toBe(200);
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'content-security-policy': "default-src 'self'",
  });
  expect(await page.text()).toContain('one one');
});

it('leads from an address without its closing slash to the one with it', async () => {
  const page = await get('/record/claims/one?from=x');
  expect([page.status, page.headers.get('location')]).toEqual([301, '/record/claims/one/?from=x']);
});

it('lets other sites read the data, and only that', async () => {
  expect((await get('/record/claims/one.json')).headers.get('access-control-allow-origin')).toBe('*');
  expect((await get('/record/')).headers.get('access-control-allow-origin')).toBeNull();
});

it.each([
  '/record/nowhere/',
  '/',
  '/other/',
  '/record/_headers',
  '/record/.rejoinder',
  '/record/..%2f..%2fetc/passwd',
  '/record/%00',
  '/record/%ff',
])('answers %s with the page for what is not there', async (path) => {
  const page = await get(path);
  expect([page.status, await page.text()]).toEqual([404, 'not here']);
});

it('serves a new site from the moment it is swapped in', async () => {
  const next = writeFiles(join(root, 'next'), { 'index.html': 'new home' });
  swapSite(next, outDir);
  expect(await (await get('/record/')).text()).toBe('new home');
  expect((await get('/record/claims/one/')).status).toBe(404);
  rmSync(outDir, { recursive: true });
});
