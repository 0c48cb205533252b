import type { ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeFolder, startScript, writeFiles } from './run-command.ts';
import { BROKEN_CONTENT, SMALL_CONTENT } from './small-content.ts';

const contentDir = writeFiles(makeFolder(), SMALL_CONTENT);
let server: ChildProcess;
let site: string;

beforeAll(async () => {
  const port = await findFreePort();
  site = `http://localhost:${port}`;
  server = startScript('dev', [], { CONTENT_DIR: contentDir, CACHE_DIR: join(makeFolder(), 'cache'), PORT: String(port) });
  await vi.waitFor(async () => expect(await readPage('/claims/dredged-at-night/')).toContain('dredged at night'), 60_000);
});
afterAll(() => server.kill());

it('shows a changed file', async () => {
  writeFiles(contentDir, { 'actors/morning-post.md': '---\nname: Evening Post\nkind: outlet\n---\n\nA newspaper.\n' });
  await expect.poll(() => readPage('/claims/dredged-at-night/'), { timeout: 5_000 }).toContain('Evening Post');
});

it('shows what is wrong with a broken file, where, and the page again once it is mended', async () => {
  writeFiles(contentDir, BROKEN_CONTENT);
  await expect.poll(() => readPage('/'), { timeout: 5_000 }).toMatch(/harbour\.md\n.*24:\d+ +error +unknown-claim/su);
  expect(await readPage('/')).toContain('@vite/client');
  writeFiles(contentDir, SMALL_CONTENT);
  await expect.poll(() => readPage('/claims/dredged-at-night/'), { timeout: 5_000 }).toContain('dredged at night');
});

it('shows a new file, and no longer a removed one', async () => {
  const article = (SMALL_CONTENT['articles/harbour.md'] ?? '')
    .replaceAll(/#([a-z-]+)/gu, '#other-$1')
    .replace('to="', 'to="other-')
    .replace('denies="', 'denies="other-');
  writeFiles(contentDir, { 'articles/other.md': article });
  await expect.poll(() => readPage('/claims/other-dredged-at-night/'), { timeout: 5_000 }).toContain('dredged at night');
  rmSync(join(contentDir, 'articles/other.md'));
  await expect.poll(() => readStatus('/claims/other-dredged-at-night/'), { timeout: 5_000 }).toBe(404);
});

it('answers with records as data, as they are now', async () => {
  const claim = JSON.parse(await readPage('/claims/dredged-at-night.json')) as { url: string; by: { name: string }[] };
  expect(claim).toMatchObject({ url: 'https://harbour.example/claims/dredged-at-night/', by: [{ name: expect.any(String) }] });
  expect(await readStatus('/claims/nothing.json')).toBe(404);
});

it('searches what is there', async () => {
  const { counts } = JSON.parse(await readPage('/search/index.json')) as { counts: { kind: Record<string, number> } };
  expect(counts.kind['claim']).toBeGreaterThan(0);
  expect(await readStatus('/pagefind/pagefind.js')).toBe(200);
});

const open = (path: string) => fetch(site + path, { headers: { accept: 'text/html' } });
const readPage = (path: string) =>
  open(path).then(
    (response) => response.text(),
    () => '',
  );
const readStatus = (path: string) =>
  open(path).then(
    ({ status }) => status,
    () => 0,
  );

/** A port that nobody listens on. */
function findFreePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) =>
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    }),
  );
}
