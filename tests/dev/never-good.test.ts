import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { markPages } from '../../src/dev/marked-pages.ts';
import { openDesk } from '../../src/writing/desk.ts';
import { readSettings } from '../../src/settings.ts';
import { BROKEN_CONTENT } from '../commands/small-content.ts';
import { openPage } from './dev-site.ts';

let server: Server;

beforeAll(async () => {
  const desk = openDesk(BROKEN_CONTENT);
  const mark = markPages(readSettings({}), () => Promise.resolve({ graph: null, problems: desk.problems, desk: () => desk }));
  server = createServer((request, response) =>
    mark(request, response, () => response.writeHead(200, { 'Content-Type': 'text/plain' }).end('passed on')),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(() => server.close());

it('shows what is wrong where the content never was without errors, and reloads once it is', async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const answer = await openPage(url);
  const page = await answer.text();
  expect(answer.status).toBe(500);
  expect(page).toContain('content/articles/harbour.md:24:');
  expect(page).toContain('@vite/client');
  expect(await (await openPage(url, { headers: { accept: '*/*' } })).text()).toBe('passed on');
});
