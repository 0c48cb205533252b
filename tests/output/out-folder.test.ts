import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDERS, refuseOutDir } from '../../src/output/out-folder.ts';
import { ROOT } from '../../src/settings.ts';
import { stampFolder } from '../../src/output/stamp.ts';
import { makeNextDir, swapSite } from '../../src/output/swap.ts';
import { makeFolder, runScript, writeFiles, type Outcome } from '../commands/run-command.ts';
import { SMALL_CONTENT } from '../commands/small-content.ts';

const CACHE_DIR = join(makeFolder(), 'cache');

/** Runs the command that a mistyped folder would cost dearly. */
const build = (OUT_DIR: string, CONTENT_DIR = writeFiles(makeFolder(), SMALL_CONTENT)): Promise<Outcome> =>
  runScript('build', [], { CONTENT_DIR, OUT_DIR, CACHE_DIR });

/** Asserts that a build said in one sentence why it does not put the site there. */
function expectRefused({ code, stderr }: Outcome, reason: string): void {
  expect(code).toBe(1);
  expect(stderr).toMatch(/^The site cannot go into [^\n]+\.\n$/u);
  expect(stderr).toContain(reason);
}

/** The same judgement without the command around it, for places that no test may risk. */
const refuse = (outDir: string, contentDir = join(CACHE_DIR, 'content')) =>
  refuseOutDir({ outDir, contentDir, cacheDir: CACHE_DIR });

describe('a build leaves what is not its own', () => {
  it('where the content is named as the folder of the site', async () => {
    const folder = writeFiles(makeFolder(), SMALL_CONTENT);
    expectRefused(await build(folder, folder), 'it is or holds the content');
    expect(readFileSync(join(folder, 'site.md'), 'utf8')).toBe(SMALL_CONTENT['site.md']);
  });

  it('where the content lies in the folder of the site, even in one that a build left', async () => {
    const outDir = makeFolder();
    const content = writeFiles(join(outDir, 'deep', 'content'), SMALL_CONTENT);
    stampFolder(outDir);
    expectRefused(await build(outDir, content), 'it is or holds the content');
    expect(existsSync(join(content, 'site.md'))).toBe(true);
  });

  it('where the folder of the site lies in the content', async () => {
    const content = writeFiles(makeFolder(), SMALL_CONTENT);
    expectRefused(await build(join(content, 'dist'), content), 'it lies within the content');
    expect(existsSync(join(content, 'dist'))).toBe(false);
  });

  it('in the folder where the command runs', async () => {
    expectRefused(await build('.'), 'it is or holds the project itself');
    expect(existsSync(join(ROOT, 'package.json'))).toBe(true);
  });

  it('in a folder with other files', async () => {
    const outDir = writeFiles(makeFolder(), { 'thesis.txt': 'years of work' });
    expectRefused(await build(outDir), 'it holds files that no build left there');
    expect(readdirSync(outDir)).toEqual(['thesis.txt']);
  });

  it('in a folder whose stamp somebody else wrote', () => {
    const outDir = writeFiles(makeFolder(), { '.rejoinder': 'mine', 'thesis.txt': 'years of work' });
    expect(refuse(outDir)).toContain('it holds files that no build left there');
  });

  it('in a folder that is a git repository too', () => {
    const outDir = writeFiles(makeFolder(), { '.git/HEAD': 'ref: refs/heads/pages' });
    stampFolder(outDir);
    expect(refuse(outDir)).toContain('it is a git repository');
  });

  it.each(['/', homedir(), dirname(homedir()), ROOT, dirname(ROOT), process.cwd(), CACHE_DIR, dirname(CACHE_DIR)])(
    'at %s',
    (place) => expect(refuse(place)).toMatch(/^The site cannot go into /u),
  );

  it('in every folder of the project, and below each', () => {
    const made = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n');
    const isMade = (name: string) => name !== 'node_modules' && (made.includes(`${name}/`) || name.startsWith('.dist-'));
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !isMade(entry.name));
    for (const name of [...PROJECT_FOLDERS, ...folders.map((entry) => entry.name)]) {
      expect(refuse(join(ROOT, name))).toContain(`it lies within ${name}/ of the project itself`);
      expect(refuse(join(ROOT, name, 'new'))).toContain(`it lies within ${name}/ of the project itself`);
    }
  });

  it('where the path ends at a file, goes through one, or leads round in a circle', () => {
    const folder = writeFiles(makeFolder(), { file: '' });
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(refuse(join(folder, 'file'))).toContain('it is not a folder');
    expect(refuse(join(folder, 'file', 'dist'))).toContain('it cannot be opened (ENOTDIR)');
    expect(refuse(join(folder, 'a'))).toContain('it cannot be opened (ELOOP)');
  });

  it('however a link disguises it', () => {
    const [folder, content] = [makeFolder(), writeFiles(makeFolder(), SMALL_CONTENT)];
    symlinkSync(ROOT, join(folder, 'project'));
    symlinkSync(content, join(folder, 'words'));
    expect(refuse(join(folder, 'project'))).toContain('it is or holds the project itself');
    expect(refuse(join(folder, 'project', 'src', 'dist'))).toContain('it lies within src/');
    expect(refuse(join(folder, 'words', 'dist'), content)).toContain('it lies within the content');
    expect(refuse(content, join(folder, 'words'))).toContain('it is or holds the content');
  });
});

describe('a build may put the site', () => {
  it('where nothing is, in an empty folder, and in the place of an earlier site', async () => {
    const outDir = join(makeFolder(), 'new', 'dist');
    expect(refuse(join(ROOT, 'no-such-folder'))).toBeNull();
    mkdirSync(outDir, { recursive: true });
    const content = writeFiles(makeFolder(), SMALL_CONTENT);
    expect(await build(outDir, content)).toMatchObject({ code: 0, stderr: '' });
    writeFileSync(join(outDir, 'of-the-earlier-site.html'), '');
    expect(await build(outDir, content)).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(outDir, 'index.html'))).toBe(true);
    expect(existsSync(join(outDir, 'of-the-earlier-site.html'))).toBe(false);
  });

  it('behind a link, which stays one', () => {
    const folder = makeFolder();
    symlinkSync('releases/site', join(folder, 'live'));
    for (const words of ['one', 'two']) {
      const next = writeFiles(makeNextDir(join(folder, 'live')), { 'index.html': words });
      expect(refuse(join(folder, 'live'))).toBeNull();
      const earlier = swapSite(next, join(folder, 'live'));
      expect(earlier !== null).toBe(words === 'two');
      rmSync(earlier ?? next, { recursive: true, force: true });
      expect(lstatSync(join(folder, 'live')).isSymbolicLink()).toBe(true);
      expect(readlinkSync(join(folder, 'live'))).toBe('releases/site');
      expect(readFileSync(join(folder, 'releases/site/index.html'), 'utf8')).toBe(words);
    }
    expect(readdirSync(folder).sort()).toEqual(['live', 'releases']);
    expect(readdirSync(join(folder, 'releases'))).toEqual(['site']);
  });
});
