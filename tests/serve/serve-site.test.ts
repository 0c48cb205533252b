import { readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stampFolder } from '../../src/output/stamp.ts';
import { swapSite } from '../../src/output/swap.ts';
import { createSiteServer } from '../../src/serve/serve-site.ts';
import { makeFolder, writeFiles } from '../commands/run-command.ts';

const root = makeFolder();
const outDir = join(root, 'dist');
const server = createSiteServer({ outDir, basePath: '/record/', patience: 400 });
let site: string;

beforeAll(async () => {
  swapSite(siteOf('home'), outDir);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
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
  '/record/claims/one/nowhere',
  '/',
  '/other/',
  '/recordclaims/one/',
  '/record/_headers',
  '/record/.rejoinder',
  '/record/..%2f..%2fetc/passwd',
  '/record/%00',
  '/record/%ff',
  '/record/claims//one/',
  '/record/claims/./one/',
  '/record/claims%2fone/',
  '/record/claims%5cone/',
])('answers %s with the page for what is not there', async (path) => {
  const page = await ask(path);
  expect([page.status, page.body]).toEqual([404, 'not here']);
});

it.each([
  '//record//evil.example/..%2fclaims',
  '//evil.example/record/claims',
  '/record//evil.example/..%2fclaims/one',
  '/record/\\evil.example',
])('leads from %s to no other site', async (target) => {
  const { status, headers } = await ask(target);
  expect([status, headers.location]).toEqual([404, undefined]);
});

it('leads from the path of the site to its home page', async () => {
  const page = await ask('/record');
  expect([page.status, page.headers.location]).toEqual([301, '/record/']);
});

describe('what the reader has already', () => {
  it('is not sent again', async () => {
    const { headers } = await ask('/record/claims/one/', { 'accept-encoding': 'br' });
    const again = await ask('/record/claims/one/', { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
    expect((await ask('/record/claims/one/', { 'if-modified-since': String(headers['last-modified']) })).status).toBe(304);
    expect((await ask('/record/claims/one/', { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status).toBe(200);
  });

  it('is known by what it says, whenever it was built', async () => {
    const before = await ask('/record/claims/one/');
    const file = join(outDir, 'claims/one/index.html');
    const words = readFileSync(file, 'utf8');
    writeFileSync(file, words.replace('one', 'two'));
    const changed = await ask('/record/claims/one/');
    writeFileSync(file, words);
    utimesSync(file, 0, 0);
    expect(changed.headers.etag).not.toBe(before.headers.etag);
    expect((await ask('/record/claims/one/')).headers.etag).toBe(before.headers.etag);
  });

  it('is another thing in another form', async () => {
    const forms = await Promise.all(
      ['br', 'gzip', 'identity'].map((form) => ask('/record/claims/one/', { 'accept-encoding': form })),
    );
    expect(new Set(forms.map(({ headers }) => headers.etag)).size).toBe(3);
    expect(forms.map(({ headers }) => headers.vary)).toEqual(['Accept-Encoding', 'Accept-Encoding', 'Accept-Encoding']);
  });
});

describe('a part of a file', () => {
  it.each([
    ['bytes=0-2', 206, '{"w', 'bytes 0-2/15'],
    ['bytes=-3', 206, 'e"}', 'bytes 12-14/15'],
    ['bytes=9-999', 206, '"one"}', 'bytes 9-14/15'],
    ['bytes=99-', 416, '', 'bytes */15'],
    ['bytes=0-0,2-2', 200, '{"word": "one"}', undefined],
    ['bytes=x', 200, '{"word": "one"}', undefined],
    ['lines=0-2', 200, '{"word": "one"}', undefined],
  ])('%s', async (range, status, body, place) => {
    const part = await ask('/record/claims/one.json', { range, 'accept-encoding': 'br' });
    expect([part.status, part.body, part.headers['content-range']]).toEqual([status, body, place]);
  });

  it('is sent only of the file that the reader began with', async () => {
    const { etag } = (await ask('/record/claims/one.json')).headers;
    const begin = { range: 'bytes=0-2' };
    expect((await ask('/record/claims/one.json', { ...begin, 'if-range': String(etag) })).status).toBe(206);
    expect((await ask('/record/claims/one.json', { ...begin, 'if-range': '"earlier"' })).status).toBe(200);
  });
});

it.each([
  ['br, gzip', 'br'],
  ['gzip, br;q=0', 'gzip'],
  ['br;q=0, gzip;q=0.0', undefined],
  ['*;q=0', undefined],
  ['*', 'br'],
  ['deflate', undefined],
  ['', undefined],
])('to who accepts %j it sends %s', async (accepted, encoding) => {
  const page = await ask('/record/claims/one/', { 'accept-encoding': accepted });
  expect([page.status, page.headers['content-encoding']]).toEqual([200, encoding]);
});

it('answers a question for the headers with the same headers and nothing else', async () => {
  const [whole, head] = await Promise.all([ask('/record/claims/one/'), ask('/record/claims/one/', {}, 'HEAD')]);
  expect(head.body).toBe('');
  expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
});

it('only lets read', async () => {
  const answer = await ask('/record/', {}, 'POST');
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
});

it('drops connections that say nothing, or not all', async () => {
  const { port } = server.address() as AddressInfo;
  const endOf = (words: string): Promise<number> => {
    const [start, socket] = [performance.now(), connect(port, '127.0.0.1', () => socket.write(words))];
    socket.on('error', () => undefined).resume();
    return new Promise((resolve) => socket.on('close', () => resolve(performance.now() - start)));
  };
  const ends = await Promise.all([endOf(''), endOf('GET /record/ HTTP/1.1\r\nHost: x\r\n')]);
  for (const waited of ends) expect(waited).toBeLessThan(3_000);
});

it('serves a new site from the moment it is swapped in', async () => {
  swapSite(siteOf('new home'), outDir);
  expect((await ask('/record/')).body).toBe('new home');
  swapSite(siteOf('home'), outDir);
});

describe('while one site takes the place of another', () => {
  it('every answer is of one of them, whole', async () => {
    const workerData = { outDir, aside: join(root, 'again'), rounds: 200 };
    const swaps = new Worker(join(import.meta.dirname, 'swap-worker.ts'), { workerData });
    let swapping = true;
    const swapped = new Promise<number>((resolve) => swaps.on('exit', resolve)).finally(() => (swapping = false));
    const wrong: unknown[] = [];
    while (swapping) {
      const paths = ['/record/', '/record/claims/one/', '/record/nowhere/'];
      const [home, page, nowhere] = await Promise.all(paths.map((path) => ask(path)));
      if (home?.body !== 'home' || page?.status !== 200 || nowhere?.body !== 'not here') wrong.push([home, page, nowhere]);
    }
    expect(await swapped).toBe(0);
    expect(wrong).toEqual([]);
  });

  it('a moment without any is waited for, and a longer one is told', async () => {
    const aside = join(root, 'aside');
    renameSync(outDir, aside);
    const early = ask('/record/');
    await wait(100);
    renameSync(aside, outDir);
    expect((await early).status).toBe(200);
    renameSync(outDir, aside);
    expect(await ask('/record/')).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
    renameSync(aside, outDir);
  });
});

/** A site whose home page says some words. */
function siteOf(words: string): string {
  const folder = writeFiles(join(root, 'next'), {
    'index.html': words,
    '404.html': 'not here',
    'claims/one/index.html': `<p>${'one '.repeat(400)}</p>`,
    'claims/one.json': '{"word": "one"}',
    _headers: "/*\n  Content-Security-Policy: default-src 'self'\n\n/claims/*.json\n  Access-Control-Allow-Origin: *\n",
  });
  stampFolder(folder);
  return folder;
}

/** Asks for a target exactly as it is written, which `fetch` would tidy up. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; body: string; headers: IncomingHttpHeaders }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    asked.on('error', reject).end();
  });
}
