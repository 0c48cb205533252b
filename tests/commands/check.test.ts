import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, runScript, writeFiles } from './run-command.ts';
import { BROKEN_CONTENT, SMALL_CONTENT } from './small-content.ts';

const CACHE_DIR = join(makeFolder(), 'cache');

const check = (files: Record<string, string | Uint8Array>, args: string[] = [], env: Record<string, string> = {}) =>
  runScript('check', args, { CONTENT_DIR: writeFiles(makeFolder(), files), CACHE_DIR, ...env });

it('ends well where there are only warnings, and prints them', async () => {
  const { code, stdout } = await check(SMALL_CONTENT);
  expect(code).toBe(0);
  expect(stdout).toContain('warning  single-source');
});

it('ends with exit code 1 and the place of an error', async () => {
  const { code, stdout } = await check(BROKEN_CONTENT);
  expect(code).toBe(1);
  expect(stdout).toMatch(/articles\/harbour\.md\n.*24:\d+ +error +unknown-claim/su);
  expect(stdout).toContain('dredged-at-night');
});

it('prints the same as JSON and nothing else', async () => {
  const { code, stdout } = await check(BROKEN_CONTENT, ['--format', 'json']);
  const { errors, problems } = JSON.parse(stdout) as { errors: number; problems: { code: string; place: { line: number } }[] };
  expect(code).toBe(1);
  expect(errors).toBeGreaterThan(0);
  expect(problems.find((problem) => problem.code === 'unknown-claim')?.place.line).toBe(24);
});

it('adds annotations where a service runs it', async () => {
  const { stdout } = await check(BROKEN_CONTENT, [], { GITHUB_ACTIONS: 'true' });
  expect(stdout).toMatch(/^::error file=.*harbour\.md,line=24,col=\d+,title=unknown-claim::/mu);
});

it('names a file that is not UTF-8, and where it stops being it', async () => {
  const { code, stdout } = await check({ ...SMALL_CONTENT, 'actors/zoë.md': Buffer.from('---\nname: Zo\xeb\n---\n', 'latin1') });
  expect(code).toBe(1);
  expect(stdout).toContain('2:9  error  not-utf8');
});

it('says that a content folder is missing instead of failing on it', async () => {
  const { code, stdout } = await runScript('check', [], { CONTENT_DIR: join(makeFolder(), 'nowhere'), CACHE_DIR });
  expect(code).toBe(1);
  expect(stdout).toContain('unreadable-file');
});

it('leaves the guide at the root and hidden files alone', async () => {
  const { code } = await check({ ...SMALL_CONTENT, 'README.md': ':::claim', '.draft.md': ':::claim', 'articles/.swap': 'x' });
  expect(code).toBe(0);
});

it('finds the same with the cache as without', async () => {
  const CONTENT_DIR = writeFiles(makeFolder(), BROKEN_CONTENT);
  const own = join(makeFolder(), 'cache');
  const first = await runScript('check', [], { CONTENT_DIR, CACHE_DIR: own });
  const second = await runScript('check', [], { CONTENT_DIR, CACHE_DIR: own });
  expect(second).toEqual(first);
});
