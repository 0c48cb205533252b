import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askArchive } from '../../src/saving/ask-archive.ts';
import { fetchPage, USUAL_LIMITS } from '../../src/saving/fetch-page.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** What a server of the test answers, by path. */
const ANSWERS: Record<string, RequestListener> = {
  '/page': (_, answer) => answer.writeHead(200, HTML).end('<p>Täglich</p>'),
  '/old': (_, answer) =>
    answer
      .writeHead(200, { 'content-type': 'text/html' })
      .end(Buffer.from('<meta charset="iso-8859-1"><p>T\xe4glich</p>', 'latin1')),
  '/packed': (_, answer) => answer.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync('<p>packed</p>')),
  '/bomb': (_, answer) =>
    answer.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000, 'a'))),
  '/large': (_, answer) => answer.writeHead(200, HTML).end('a'.repeat(300_000)),
  '/pdf': (_, answer) => answer.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  '/none': (_, answer) => answer.writeHead(200).end('?'),
  '/slow': (_, answer) => void answer.writeHead(200, HTML).write('<p>'),
  '/silent': () => undefined,
  '/loop': (_, answer) => answer.writeHead(302, { location: '/loop' }).end(),
  '/moved': (_, answer) => answer.writeHead(301, { location: '/page' }).end(),
  '/away': (_, answer) => answer.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/name': (_, answer) => answer.writeHead(302, { location: 'http://localhost:1/' }).end(),
  '/script': (_, answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/save/https://gazette.example/oil': (_, answer) =>
    answer.writeHead(302, { location: '/web/2021/https://gazette.example/oil' }).end(),
  '/save/https://gazette.example/none': (_, answer) => answer.writeHead(429).end(),
};

let server: Server;
let root = '';
beforeAll(async () => {
  server = createServer((request, answer) => {
    const listener = ANSWERS[request.url ?? ''];
    if (listener) listener(request, answer);
    else answer.writeHead(404, HTML).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits = { ...USUAL_LIMITS, size: 200_000, time: 400, allowed: ['127.0.0.1'] };
const read = (path: string) => fetchPage(root + path, limits);

describe('a page is read', () => {
  it('as its server or it itself says that it is encoded', async () => {
    expect(await read('/page')).toEqual({ address: `${root}/page`, isHtml: true, text: '<p>Täglich</p>' });
    expect((await read('/old')).text).toContain('Täglich');
  });
  it('packed, and where it has moved to', async () => {
    expect((await read('/packed')).text).toBe('<p>packed</p>');
    expect((await read('/moved')).address).toBe(`${root}/page`);
  });
});

describe('is refused, with a reason', () => {
  it.each([
    ['/large', 'It has more than 200 kB.'],
    ['/bomb', 'It has more than 200 kB.'],
    ['/pdf', 'It is application/pdf and no page'],
    ['/none', 'It is of no known type'],
    ['/slow', 'It took too long to answer.'],
    ['/silent', 'It took too long to answer.'],
    ['/loop', 'It redirects more than 5 times.'],
    ['/away', '169.254.169.254 is not on the public web.'],
    ['/name', 'is not on the public web. Where it is yours, say --allow localhost.'],
    ['/script', 'does not begin with https://'],
    ['/nothing', 'The server answers 404: there is no such page.'],
  ])('%s', async (path, reason) => {
    await expect(read(path)).rejects.toThrow(reason);
  });

  it.each([
    ['http://127.0.0.1:1/', '127.0.0.1 is not on the public web. Where it is yours, say --allow 127.0.0.1.'],
    ['http://[::1]:1/', '::1 is not on the public web.'],
    ['http://2130706433/', '127.0.0.1 is not on the public web.'],
    ['http://0x7f.1/', '127.0.0.1 is not on the public web.'],
    ['http://localhost:1/', 'is not on the public web.'],
    ['http://name:word@gazette.example/', 'a name and password'],
    ['ftp://gazette.example/', 'does not begin with https://'],
    ['gazette', '"gazette" is no address.'],
  ])('%s, where nobody has allowed it', async (address, reason) => {
    await expect(fetchPage(address)).rejects.toThrow(reason);
  });

  it('who does not answer at all', async () => {
    await expect(fetchPage('http://127.0.0.1:1/', limits)).rejects.toThrow('127.0.0.1:1 cannot be reached: ECONNREFUSED.');
  });
});

describe('an archive', () => {
  it('names the copy it has made', async () => {
    expect(await askArchive('https://gazette.example/oil', limits, `${root}/save/`)).toBe(
      `${root}/web/2021/https://gazette.example/oil`,
    );
  });
  it('or none', async () => {
    await expect(askArchive('https://gazette.example/none', limits, `${root}/save/`)).rejects.toThrow('The archive answers 429');
  });
});
