import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearLeftovers } from '../../src/output/leftovers.ts';
import { stampFolder } from '../../src/output/stamp.ts';
import { astroDir } from '../../src/output/render-site.ts';
import { makeFolder, runScript, startScript, writeFiles } from '../commands/run-command.ts';
import { SMALL_CONTENT } from '../commands/small-content.ts';

/** The number of a process that has run and ended, and that of one which runs. */
const DEAD = spawnSync(process.execPath, ['--version']).pid;
const ALIVE = process.ppid;

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder that is removed at the end, with a file in it. */
function leave(folder: string, words = 'words'): string {
  made.push(folder);
  writeFiles(folder, { 'index.html': words });
  return folder;
}

describe('what stopped builds left', () => {
  it('is removed, and what a running one makes is not', () => {
    const folder = makeFolder();
    const names = (id: number) => [`.site-next-${id}`, `.site-earlier-${id}`];
    const dead = [astroDir(DEAD), ...names(DEAD).map((name) => join(folder, name))];
    const others = [
      astroDir(ALIVE),
      ...names(ALIVE).map((name) => join(folder, name)),
      join(folder, `.other-next-${DEAD}`),
      join(folder, `.site-next-${DEAD}-of-mine`),
      join(folder, `site-next-${DEAD}`),
    ];
    for (const name of [...dead, ...others]) leave(name);
    clearLeftovers(join(folder, 'site'));
    expect(dead.filter((name) => existsSync(name))).toEqual([]);
    expect(others.filter((name) => !existsSync(name))).toEqual([]);
    expect(existsSync(join(folder, 'site'))).toBe(false);
  });

  it('is put back where the site was taken away and no other had come', () => {
    const folder = makeFolder();
    stampFolder(leave(join(folder, `.site-earlier-${DEAD}`), 'the earlier site'));
    clearLeftovers(join(folder, 'site'));
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('the earlier site');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('is gone after the next build, whenever the last was killed', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'site'));
    const env = {
      CONTENT_DIR: writeFiles(makeFolder(), SMALL_CONTENT),
      OUT_DIR: join(folder, 'site'),
      CACHE_DIR: join(makeFolder(), 'cache'),
    };
    const killed = startScript('build', [], env);
    const left = astroDir(killed.pid ?? 0);
    await vi.waitFor(() => expect(existsSync(left)).toBe(true), { timeout: 20_000, interval: 5 });
    const gone = new Promise((resolve) => killed.on('close', resolve));
    killed.kill('SIGKILL');
    await gone;
    expect(existsSync(left)).toBe(true);
    expect(await runScript('build', [], env)).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(left)).toBe(false);
    expect(readdirSync(folder)).toEqual(['site']);
  });
});

it('a site without articles is built, with a word on it', async () => {
  const { code, stdout } = await runScript('build', [], {
    CONTENT_DIR: writeFiles(makeFolder(), { 'site.md': SMALL_CONTENT['site.md'] ?? '' }),
    OUT_DIR: join(makeFolder(), 'dist'),
    CACHE_DIR: join(makeFolder(), 'cache'),
  });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^There is no article yet: .+$/mu);
});
