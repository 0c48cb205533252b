import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/settings.ts';
import { makeFolder, runScript, writeFiles } from '../commands/run-command.ts';
import { SMALL_CONTENT } from '../commands/small-content.ts';
import { editAtRandom, seededNumbers, type Content } from './random-edits.ts';

/** How many edits are made, and what decides which. */
const EDITS = Number(process.env['EDITS'] ?? 8);
const SEED = Number(process.env['SEED'] ?? 1);

const home = makeFolder();
const folders = { content: join(home, 'content'), site: join(home, 'site'), cache: join(home, 'cache') };

/** Puts content where it is built from, in the place of what was there. */
function putContent(content: Content): void {
  rmSync(folders.content, { recursive: true, force: true });
  writeFiles(folders.content, content);
}

/** Builds on from the last build. */
async function buildOn(): Promise<void> {
  const env = { CONTENT_DIR: folders.content, OUT_DIR: folders.site, CACHE_DIR: folders.cache };
  expect(await runScript('build', [], env)).toMatchObject({ code: 0, stderr: '' });
}

/** Builds from nothing, into a folder of its own. */
async function buildAnew(): Promise<string> {
  const aside = makeFolder();
  const env = { CONTENT_DIR: folders.content, OUT_DIR: join(aside, 'site'), CACHE_DIR: join(aside, 'cache') };
  expect(await runScript('build', [], env)).toMatchObject({ code: 0, stderr: '' });
  return env.OUT_DIR;
}

/** Every file by its path. */
const readTree = (dir: string): Map<string, string> =>
  new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [relative(dir, file), readFileSync(file, 'latin1')]),
  );

/** What tells two sites apart. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}

/** The pages whose files are those of an earlier build, not written again. */
const inodes = (dir: string): Map<string, number> =>
  new Map([...readTree(dir).keys()].map((path) => [path, lstatSync(join(dir, path)).ino]));

test(
  `a build that goes on from the last gives the bytes of one from nothing, after each of ${EDITS} edits`,
  { timeout: EDITS * 60_000 },
  async () => {
    const random = seededNumbers(SEED);
    let content: Content = Object.fromEntries(readTreeOf(join(ROOT, 'tests/fixture/content')));
    putContent(content);
    await buildOn();
    for (let number = 1; number <= EDITS; number++) {
      const edit = editAtRandom(content, random);
      content = edit.content;
      putContent(content);
      const [, anew] = await Promise.all([buildOn(), buildAnew()]);
      expect(differences(readTree(folders.site), readTree(anew)), `edit ${number} of seed ${SEED}: ${edit.done}`).toEqual([]);
      rmSync(join(anew, '..'), { recursive: true, force: true });
    }
  },
);

const readTreeOf = (dir: string): [string, string][] =>
  [...readTree(dir).keys()].map((path) => [path, readFileSync(join(dir, path), 'utf8')]);

describe('what the last build left', () => {
  let made: Map<string, number>;

  beforeAll(async () => {
    putContent(SMALL_CONTENT);
    rmSync(folders.site, { recursive: true, force: true });
    await buildOn();
    made = inodes(folders.site);
  });

  /** How many files of data and pages were taken from the last build. */
  const kept = (): string[] => [...inodes(folders.site)].filter(([path, ino]) => made.get(path) === ino).map(([path]) => path);

  test('is taken where nothing has changed', async () => {
    await buildOn();
    const wanted = ['index.html', 'claims/index.json', 'claims/dredged-at-night/index.html', 'search/index.json'];
    expect(kept()).toEqual(expect.arrayContaining(wanted));
  });

  test('is taken where something else has changed', async () => {
    putContent({ ...SMALL_CONTENT, 'actors/bystander.md': '---\nname: A bystander\nkind: person\n---\n' });
    await buildOn();
    expect(kept()).toContain('claims/dredged-at-night/index.html');
    expect(kept()).not.toContain('actors/index.html');
    expect(kept()).not.toContain('search/index.json');
    putContent(SMALL_CONTENT);
    await buildOn();
    made = inodes(folders.site);
  });

  test('is not taken where the list of it is damaged', async () => {
    const list = join(folders.cache, 'made', readdirSync(join(folders.cache, 'made'))[0] ?? '');
    writeFileSync(list, readFileSync(list, 'utf8').replace('claims/index.json', 'claims/other.json'));
    made = inodes(folders.site);
    const before = readTree(folders.site);
    await buildOn();
    expect(kept()).toEqual([]);
    expect(differences(readTree(folders.site), before)).toEqual([]);
  });

  test('is not taken where somebody has changed it since', async () => {
    const before = readTree(folders.site);
    const page = join(folders.site, 'claims/dredged-at-night/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('<main', '<MAIN'));
    rmSync(join(folders.site, 'claims/index.json'));
    mkdirSync(join(folders.site, 'claims/index.json'));
    await buildOn();
    expect(differences(readTree(folders.site), before)).toEqual([]);
  });

  test('is made anew under another address', async () => {
    const env = { CONTENT_DIR: folders.content, OUT_DIR: folders.site, CACHE_DIR: folders.cache, BASE_PATH: 'record' };
    made = inodes(folders.site);
    expect((await runScript('build', [], env)).code).toBe(0);
    expect(kept()).toEqual([]);
    expect(readFileSync(join(folders.site, 'index.html'), 'utf8')).toContain('href="/record/claims/"');
  });
});
