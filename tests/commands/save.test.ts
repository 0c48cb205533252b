import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOf } from '../site/pages.ts';
import { makeFolder, runScript, writeFiles } from './run-command.ts';
import { SMALL_CONTENT } from './small-content.ts';

const PATH = 'articles/harbour.md';
const QUOTED = (SMALL_CONTENT[PATH] ?? '').replace(
  'The board said that no work',
  '> No work was done at night\n\nIt said that no work',
);
const PAGE = `<html lang="en"><head><title>A note of the board</title><meta name="date" content="2020-01-02"></head><body><article>
<p>The board met on Thursday. “No work was done at night,” the Harbour Board said in a statement. It did not say who had been on the quay.</p>
<p>The board also denied that anybody had ordered it. “Nobody gave such an order,” the Harbour Board told the paper.</p>
<p>Fish prices rose again in the week that followed, and the market was closed on Friday for want of buyers.</p></article></body></html>`;

let server: Server;
let address = '';
beforeAll(async () => {
  server = createServer((request, answer) => {
    if (request.url?.startsWith('/save/')) answer.writeHead(302, { location: `/web/1/${request.url.slice(6)}` }).end();
    else answer.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

function desk(article = QUOTED) {
  const CONTENT_DIR = writeFiles(makeFolder(), { ...SMALL_CONTENT, [PATH]: article });
  const env = { CONTENT_DIR, OUT_DIR: join(makeFolder(), 'dist'), CACHE_DIR: join(makeFolder(), 'cache') };
  const run = (script: string, args: string[], more: object = {}) => runScript(script, args, { ...env, ...more });
  return { ...env, run, read: (path: string) => readFileSync(join(CONTENT_DIR, path), 'utf8') };
}

it('keeps the words that are quoted, with their sentence, day and checksum, and the whole text where no build reads it', async () => {
  const { CONTENT_DIR, OUT_DIR, run, read } = desk();
  const page = join(writeFiles(makeFolder(), { 'note.html': PAGE }), 'note.html');
  const saved = await run('save', ['board-note', page]);
  expect(saved).toMatchObject({ code: 0, stderr: '' });
  expect(read('passages/board-note.txt')).toMatch(
    /^# saved \d{4}-\d\d-\d\d from note\.html, sha256 [0-9a-f]{64}\n\nThe board met on Thursday\. “No work was done at night,” the Harbour Board said in a statement\. It did not say who had been on the quay\.\n$/u,
  );
  expect(read('.sources/board-note.txt')).toContain('Fish prices rose');
  expect(read('.sources/.gitignore')).toBe('*\n');
  const accessed = / accessed="\d{4}-\d\d-\d\d"/u;
  expect(read(PATH)).toMatch(accessed);
  expect(read(PATH).replace(accessed, '')).toBe(QUOTED);
  // What the board said besides is offered as a reply that is lost.
  expect(saved.stdout).toContain('harbour-board: “Nobody gave such an order,” the Harbour Board told the paper.');
  expect(saved.stdout).not.toContain('harbour-board: “No work');

  expect((await run('check', ['--errors'])).stdout).toBe('No problems found.\n');
  expect((await run('check', ['--only', 'unproved-quote'])).stdout).toBe('No problems found.\n');
  expect((await run('build', [])).code).toBe(0);
  const published = filesOf(OUT_DIR).filter((file) => readFileSync(join(OUT_DIR, file)).includes('Fish prices rose'));
  expect(published).toEqual([]);
  expect(existsSync(join(CONTENT_DIR, '.sources'))).toBe(true);
  // Again, it changes nothing.
  const before = [read(PATH), read('passages/board-note.txt')];
  await run('save', ['board-note', page]);
  expect([read(PATH), read('passages/board-note.txt')]).toEqual(before);
});

it('fills a block that is empty, from an address that was allowed, with the copy of an archive', async () => {
  const empty = QUOTED.replace(
    '{#board-note publisher="harbour-board" on="2020-01-02"',
    '{#board-note publisher="harbour-board" on=""',
  ).replace('[A note](https://board.example/note)', '[]()');
  const { run, read } = desk(empty);
  const refused = await run('save', ['board-note', `${address}/note`]);
  expect(refused).toMatchObject({
    code: 1,
    stderr: 'Nothing was saved. 127.0.0.1 is not on the public web. Where it is yours, say --allow 127.0.0.1.\n',
  });
  const options = ['board-note', `${address}/note`, '--allow', '127.0.0.1', '--archive'];
  expect(await run('save', options, { ARCHIVE_URL: `${address}/save/` })).toMatchObject({ code: 0, stderr: '' });
  expect(read(PATH)).toContain('{#board-note publisher="harbour-board" on="2020-01-02" kind="primary"');
  expect(read(PATH)).toContain(`[A note of the board](${address}/note) ([archived](${address}/web/1/${address}/note))`);
});

it('writes the address of a copy, and nothing else', async () => {
  const { run, read } = desk();
  expect((await run('save', ['board-note', '--archived', 'https://archive.example/note'])).code).toBe(0);
  expect(read(PATH)).toBe(
    QUOTED.replace('(https://board.example/note)', '(https://board.example/note) ([archived](https://archive.example/note))'),
  );
  expect(existsSync('.sources')).toBe(false);
});

it('says where a quotation does not stand in the page', async () => {
  const { run } = desk(QUOTED.replace('> No work was done at night', '> No work was done by night'));
  const page = join(writeFiles(makeFolder(), { 'note.txt': 'Said the board: No work was done at night.' }), 'note.txt');
  const { stdout } = await run('save', ['board-note', page]);
  expect(stdout).toContain('not there: No work was done by night\n        The first word that differs is "by".');
});

it('lists lost replies of all saved texts, and measures how they are found', async () => {
  const { run } = desk();
  const page = join(writeFiles(makeFolder(), { 'note.html': PAGE }), 'note.html');
  await run('save', ['board-note', page]);
  expect((await run('save', ['--lost'])).stdout).toContain('harbour-board: The board also denied that anybody had ordered it.');
  expect((await run('save', ['--measure'])).stdout).toContain('recall: 1 of 1 were told as lost, 100 %.');
});

it.each([
  [[], 2, 'Say: npm run save -- SOURCE-ID'],
  [['board-note', '--quick'], 2, "Unknown option '--quick'"],
  [['board-not', '--archived', 'https://archive.example/x'], 1, 'There is no source "board-not"; did you mean "board-note"?'],
  [['board-note', '--archived', 'archive.example'], 2, 'is no address'],
  [['board-note', 'nowhere.html'], 1, 'There is no file "nowhere.html".'],
  [['board-note', 'docs/claim-page-phone.png'], 1, 'is no page and no text'],
])('%j is refused', async (args, code, sentence) => {
  const outcome = await desk().run('save', args);
  expect(outcome.code).toBe(code);
  expect(outcome.stderr).toContain(sentence);
});
