import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeFiles } from '../commands/run-command.ts';
import { BROKEN_CONTENT, SMALL_CONTENT } from '../commands/small-content.ts';
import { openPage, readPage, readStatus, startDev, type DevSite } from './dev-site.ts';

const CLAIM = '/claims/dredged-at-night/';
const SOON = { timeout: 8_000 };
let dev: DevSite;

beforeAll(async () => {
  dev = await startDev(SMALL_CONTENT, CLAIM);
});
afterAll(() => dev.close());

const read = (address: string) => readPage(dev.url + address);
const barOf = (page: string) => load(page)('.desk-bar').text().replaceAll(/\s+/gu, ' ');

it('shows a changed file', async () => {
  writeFiles(dev.contentDir, { 'actors/morning-post.md': '---\nname: Evening Post\nkind: outlet\n---\n\nA newspaper.\n' });
  await expect.poll(() => read(CLAIM), SOON).toContain('Evening Post');
});

it('keeps the last good pages under a bar that says what is wrong and where, until it is mended', async () => {
  const before = dev.printed().length;
  writeFiles(dev.contentDir, BROKEN_CONTENT);
  await expect.poll(async () => barOf(await read(CLAIM)), SOON).toContain('unknown-claim');
  const page = await read(CLAIM);
  expect(page).toContain('dredged at night');
  expect(page).toContain('@vite/client');
  expect(barOf(page)).toMatch(/\d errors? in the content\..*error unknown-claim There is no claim "dredged-at-nigth"/u);
  // A page that nobody has looked at before is there too, and so is the data.
  expect(await read('/actors/harbour-board/')).toContain('Harbour Board');
  expect(await readStatus(`${dev.url}/claims/dredged-at-night.json`)).toBe(200);
  expect(dev.printed().slice(before)).toMatch(/harbour\.md\n +24:\d+ +error +unknown-claim/u);
  writeFiles(dev.contentDir, SMALL_CONTENT);
  await expect.poll(async () => barOf(await read(CLAIM)), SOON).not.toContain('error');
  expect(dev.printed().slice(before)).toMatch(/errors? mended\. The content has no errors\./u);
});

it('prints of a save only what it has changed', async () => {
  const article = SMALL_CONTENT['articles/harbour.md'] ?? '';
  const once = article.replace('to="dredged-at-night"', 'to="dredged-at-nigth"');
  writeFiles(dev.contentDir, { 'articles/harbour.md': once });
  await expect.poll(async () => barOf(await read(CLAIM)), SOON).toContain('unknown-claim');
  const before = dev.printed().length;
  writeFiles(dev.contentDir, { 'articles/harbour.md': once.replace('on="2020-01-02" kind', 'on="2020-13-02" kind') });
  await expect.poll(async () => barOf(await read(CLAIM)), SOON).toContain('bad-date');
  expect(dev.printed().slice(before)).toContain('bad-date');
  expect(dev.printed().slice(before)).not.toContain('unknown-claim');
  writeFiles(dev.contentDir, SMALL_CONTENT);
  await expect.poll(async () => barOf(await read(CLAIM)), SOON).not.toContain('error');
});

it('says of each record where it is written, and folds the doubts about what the page shows', async () => {
  const $ = load(await read(CLAIM));
  const placeIn = (selector: string) => $(`${selector} .desk-place`).first().text().trim();
  expect(placeIn('#board-says-no')).toMatch(/content\/articles\/harbour\.md:24$/u);
  expect(placeIn('#night')).toMatch(/harbour\.md:20$/u);
  expect($('h1 ~ .desk-place').first().text().trim()).toMatch(/harbour\.md:17$/u);
  expect($('.desk-bar details').text()).toContain('single-source');
  expect($('.desk-bar details').text()).not.toContain('no-archive');
  expect(load(await read('/sources/post-story/'))('.desk-bar details').text()).toContain('no-archive');
  expect(
    load(await read('/actors/harbour-board/'))('.desk-place')
      .text()
      .trim(),
  ).toMatch(/actors\/harbour-board\.md:1$/u);
});

it('opens files of the content in the editor, and no others', async () => {
  const press = (at: string, headers: Record<string, string> = { origin: dev.url }) =>
    openPage(`${dev.url}/desk/editor/`, { method: 'POST', body: new URLSearchParams({ at }), headers });
  expect((await press('articles/harbour.md:24:3')).status).toBe(204);
  await expect.poll(() => dev.opened(), SOON).toEqual([`${join(dev.contentDir, 'articles/harbour.md')}:24:3`]);
  writeFiles(dev.contentDir, { 'published.lock': '' });
  expect((await press('published.lock:1:1')).status).toBe(204);
  await expect.poll(() => dev.opened().length, SOON).toBe(2);
  for (const at of [
    'events.jsonl:1:1',
    '../package.json:1:1',
    '/etc/passwd:1:1',
    'articles/none.md:1:1',
    'articles/harbour.md',
    '',
  ])
    expect((await press(at)).status).toBe(404);
  expect((await press('articles/harbour.md:1:1', { origin: 'http://elsewhere.example' })).status).toBe(403);
  expect((await press('articles/harbour.md:1:1', {})).status).toBe(403);
  expect((await openPage(`${dev.url}/desk/editor/?at=articles/harbour.md:1:1`)).status).toBe(405);
  expect((await openPage(`${dev.url}/__open-in-editor?file=package.json`)).status).toBe(403);
  expect(dev.opened()).toHaveLength(2);
});

it('answers for the desk under its own name alone', async () => {
  expect(await statusAs(new URL(dev.url).host)).toBe(200);
  expect(await statusAs('elsewhere.example')).toBe(403);
});

it('shows a new file, and no longer a removed one', async () => {
  const article = (SMALL_CONTENT['articles/harbour.md'] ?? '')
    .replaceAll(/#([a-z-]+)/gu, '#other-$1')
    .replace('to="', 'to="other-')
    .replace('denies="', 'denies="other-');
  writeFiles(dev.contentDir, { 'articles/other.md': article });
  await expect.poll(() => read('/claims/other-dredged-at-night/'), SOON).toContain('dredged at night');
  rmSync(join(dev.contentDir, 'articles/other.md'));
  await expect.poll(() => readStatus(`${dev.url}/claims/other-dredged-at-night/`), SOON).toBe(404);
});

it('answers with records as data, as they are now', async () => {
  const claim = JSON.parse(await read('/claims/dredged-at-night.json')) as { url: string; by: { name: string }[] };
  expect(claim).toMatchObject({ url: `https://harbour.example${CLAIM}`, by: [{ name: expect.any(String) }] });
  expect(await readStatus(`${dev.url}/claims/nothing.json`)).toBe(404);
});

it('searches what is there', async () => {
  const { counts } = JSON.parse(await read('/search/index.json')) as { counts: { kind: Record<string, number> } };
  expect(counts.kind['claim']).toBeGreaterThan(0);
  expect(await readStatus(`${dev.url}/pagefind/pagefind.js`)).toBe(200);
});

/** The answer to somebody whom another name has led here. */
function statusAs(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${dev.url}/desk/desk.css`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}
