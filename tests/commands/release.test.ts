import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { siteEvent } from '../../src/records/site-event.ts';
import { makeFolder, runScript, writeFiles } from './run-command.ts';
import { BROKEN_CONTENT, SMALL_CONTENT } from './small-content.ts';

const CONTENT_DIR = writeFiles(makeFolder(), SMALL_CONTENT);
const CACHE_DIR = makeFolder();
const LOG = join(CONTENT_DIR, 'events.jsonl');
const ARTICLE = join(CONTENT_DIR, 'articles/harbour.md');

const release = (...args: string[]) => runScript('release', args, { CONTENT_DIR, CACHE_DIR });
const check = () => runScript('check', ['--all'], { CONTENT_DIR, CACHE_DIR });
const edit = (from: string, to: string): void => writeFileSync(ARTICLE, readFileSync(ARTICLE, 'utf8').replace(from, to));

beforeAll(async () => {
  expect(await release('--dry')).toMatchObject({ code: 0, stdout: expect.stringContaining('2 events; none was written.') });
  expect(existsSync(LOG)).toBe(false);
});

it('writes down what is new, then only what has changed, and never touches what is written', async () => {
  const first = await release('--on', '2021-02-01');
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toBe('Claim added: 1\nResponse added: 1\n2 events of 2021-02-01 were added to the log: commit it.\n');
  const written = readFileSync(LOG, 'utf8');
  expect((await release('--on', '2021-02-02')).stdout).toBe('Nothing has changed since the last release.\n');
  expect(readFileSync(LOG, 'utf8')).toBe(written);
  edit('no work was done at night', 'no work was done by night');
  const second = await release('--on', '2021-02-03');
  expect(second.stdout).toContain('Warning: The words of the response "board-says-no" changed since 2021-02-01');
  expect(readFileSync(LOG, 'utf8').startsWith(written)).toBe(true);
  const events = readFileSync(LOG, 'utf8')
    .trim()
    .split('\n')
    .map((line) => siteEvent.parse(JSON.parse(line)));
  expect(events.map(({ number, kind, date }) => [number, kind, date])).toEqual([
    [1, 'claim-added', '2021-02-01'],
    [2, 'response-added', '2021-02-01'],
    [3, 'words-changed', '2021-02-03'],
  ]);
});

it('has a silent edit told by the check, and what cannot be read in the log as an error of that line', async () => {
  expect((await check()).stdout).not.toContain('silent-edit');
  edit('no work was done by night', 'none was done');
  expect((await check()).stdout).toContain('silent-edit');
  const log = readFileSync(LOG, 'utf8');
  writeFileSync(LOG, log.replace('"kind":"response-added"', '"kind":"reply"'));
  const broken = await check();
  expect(broken).toMatchObject({ code: 1, stdout: expect.stringMatching(/events\.jsonl\n\s+2:1\s+error\s+broken-log/u) });
  writeFileSync(LOG, log.split('\n').slice(1).join('\n'));
  expect((await check()).stdout).toContain('event 1 should stand here');
  writeFileSync(LOG, log);
});

it.each([
  [['--on', '2021-02-30'], '"2021-02-30" is not a day'],
  [['--on', '2021'], '"2021" is not a day'],
  [['--on', '2021-01-01'], 'The last release was on 2021-02-03'],
])('refuses %s', async (args, reason) => {
  const before = readFileSync(LOG, 'utf8');
  const { code, stderr } = await release(...args);
  expect({ code, reason: stderr.includes(reason) }).toEqual({ code: 1, reason: true });
  expect(readFileSync(LOG, 'utf8')).toBe(before);
});

it('releases nothing of content with errors', async () => {
  const broken = writeFiles(makeFolder(), BROKEN_CONTENT);
  const { code, stderr } = await runScript('release', [], { CONTENT_DIR: broken, CACHE_DIR });
  expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('Nothing was released.') });
  expect(existsSync(join(broken, 'events.jsonl'))).toBe(false);
});

it('makes a key for the log under the address of the site', async () => {
  const { stdout } = await release('--new-key');
  expect(stdout).toMatch(/^PRIVATE\+KEY\+harbour\.example\/data\/log\+[0-9a-f]{8}\+[\w+/]{44}\n$/u);
});
