import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/settings.ts';
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

describe('what a writer can ask for', () => {
  const CONTENT_DIR = writeFiles(makeFolder(), { ...BROKEN_CONTENT, 'actors/odd.md': 'x' });
  const ask = (...args: string[]) => runScript('check', args, { CONTENT_DIR, CACHE_DIR });

  it('errors alone', async () => {
    const { code, stdout } = await ask('--errors');
    expect(code).toBe(1);
    expect(stdout).toContain('error  unknown-claim');
    expect(stdout).not.toContain('warning');
  });

  it('problems of one code', async () => {
    const { code, stdout } = await ask('--only', 'single-source');
    expect(code).toBe(0);
    expect(stdout).toMatch(/warning {2}single-source/u);
    expect(stdout).not.toContain('unknown-claim');
  });

  it('problems of some files, named from here or from the content folder', async () => {
    for (const path of ['actors/odd.md', join(CONTENT_DIR, 'actors/odd.md')]) {
      const { code, stdout } = await ask(path);
      expect(code).toBe(1);
      expect(stdout).toContain('missing-front-matter');
      expect(stdout).not.toContain('harbour.md');
    }
    expect(await ask('actors/harbour-board.md')).toMatchObject({ code: 0, stdout: 'No problems found.\n' });
  });

  it('what the guide says of a code', async () => {
    const { code, stdout } = await ask('--explain', 'unclosed-block');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^unclosed-block \(error\): /u);
    expect(stdout).toContain('wrong');
  });

  it('the report as SARIF', async () => {
    const { runs } = JSON.parse((await ask('--format', 'sarif')).stdout) as Log;
    expect(runs[0]?.results?.map(({ ruleId }) => ruleId)).toContain('unknown-claim');
  });

  it.each([
    [['--quiet'], "Unknown option '--quiet'. The check takes --all,"],
    [['--only'], "Option '--only <value>' argument missing. The check takes"],
    [['--all=no'], "Option '--all' does not take an argument. The check takes"],
    [['--format', 'xml'], 'There is no format "xml": the formats are text, json, sarif.'],
    [['--only', 'unknown-clam'], 'There is no code "unknown-clam"; did you mean "unknown-claim"?'],
    [['--explain', 'zzzzzzzzzzz'], 'There is no code "zzzzzzzzzzz".'],
    [['articles/none.md'], 'There is no file "articles/none.md" in the content folder.'],
    [['../x\u001B[2J'], 'There is no file "../x\\u{1B}[2J" in the content folder.'],
  ])('and nothing else: %j gets one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await ask(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

it('prints nothing but JSON through npm, where that is told to be silent', () => {
  const CONTENT_DIR = writeFiles(makeFolder(), SMALL_CONTENT);
  const stdout = execFileSync('npm', ['run', '-s', 'check', '--', '--format', 'json'], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR, CACHE_DIR },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(JSON.parse(stdout)).toMatchObject({ errors: 0 });
});

describe('what is not a file of the content', () => {
  it('is told where a file stands in the place of the folder', async () => {
    const file = join(writeFiles(makeFolder(), { 'content.md': 'x' }), 'content.md');
    const { code, stdout, stderr } = await runScript('check', [], { CONTENT_DIR: file, CACHE_DIR });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/site\.md\n {2}1:1 {2}error {2}unreadable-file .*what should be the content folder is a file/u);
  });

  it.skipIf(process.platform === 'win32')('is told of a pipe, which is not waited for, in any place', async () => {
    const CONTENT_DIR = writeFiles(makeFolder(), SMALL_CONTENT);
    execFileSync('mkfifo', [join(CONTENT_DIR, 'articles/pipe.md')]);
    const { stdout } = await runScript('check', [], { CONTENT_DIR, CACHE_DIR });
    expect(stdout).toMatch(/articles\/pipe\.md\n {2}1:1 {2}error {2}unreadable-file .*a pipe, a socket or a device/u);
    rmSync(join(CONTENT_DIR, 'site.md'));
    execFileSync('mkfifo', [join(CONTENT_DIR, 'site.md')]);
    expect(await runScript('build', [], { CONTENT_DIR, CACHE_DIR, OUT_DIR: join(makeFolder(), 'dist') })).toMatchObject({
      code: 1,
    });
  });

  it('is told of links, and no word of what they lead to outside is shown', async () => {
    const CONTENT_DIR = writeFiles(makeFolder(), SMALL_CONTENT);
    const secret = join(writeFiles(makeFolder(), { secret: '---\nname: Password\nkind: hunter2\n---\n' }), 'secret');
    symlinkSync(secret, join(CONTENT_DIR, 'actors/secret.md'));
    symlinkSync('nowhere', join(CONTENT_DIR, 'actors/nowhere.md'));
    symlinkSync('round.md', join(CONTENT_DIR, 'actors/round.md'));
    symlinkSync('../articles', join(CONTENT_DIR, 'actors/folder.md'));
    symlinkSync('/dev/zero', join(CONTENT_DIR, 'actors/zero.md'));
    symlinkSync('morning-post.md', join(CONTENT_DIR, 'actors/evening-post.md'));
    const { code, stdout, stderr } = await runScript('check', [], { CONTENT_DIR, CACHE_DIR });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).not.toContain('hunter2');
    const reasons = [...stdout.matchAll(/actors\/([\w-]+)\.md\n {2}1:1 {2}error {2}unreadable-file {2}.*?: (.*)\.\n/gu)];
    expect(Object.fromEntries(reasons.map(([, name, reason]) => [name, reason]))).toEqual({
      folder: 'it is a link to a folder',
      nowhere: 'it is not there',
      round: 'its links lead round in a circle',
      secret: 'it is a link that leads out of the content folder',
      zero: 'it is a link that leads out of the content folder',
    });
  });

  it('is told of a file of 600 MB without reading it', async () => {
    const CONTENT_DIR = writeFiles(makeFolder(), { ...SMALL_CONTENT, 'articles/huge.md': '' });
    truncateSync(join(CONTENT_DIR, 'articles/huge.md'), 600_000_000);
    const { code, stdout, stderr } = await runScript('check', [], { CONTENT_DIR, CACHE_DIR });
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /articles\/huge\.md\n {2}1:1 {2}error {2}file-too-large {2}This file has 600000 kB; at most 200 kB are read/u,
    );
  });
});
