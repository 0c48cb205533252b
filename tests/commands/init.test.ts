import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, runScript, writeFiles, type Outcome } from './run-command.ts';

const { validateWorkflow } = createRequire(import.meta.url)('@action-validator/core') as typeof import('@action-validator/core');

const folder = join(makeFolder(), 'a new site');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
let made: Outcome;

beforeAll(async () => {
  const said = ['--name', 'Replies: a "record"', '--publisher', "The Editors' Desk", '--url', 'https://replies.example'];
  made = await runScript('init', [folder, ...said, '--contact', 'desk@replies.example', '--language', 'en'], {});
});

describe('a new site', () => {
  it('is begun, and how to see it is said', () => {
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain(`CONTENT_DIR='${folder}' npm run dev`);
  });

  it('has nothing that the check finds, not even a doubt', async () => {
    const { code, stdout } = await runScript('check', ['--all'], { CONTENT_DIR: folder, CACHE_DIR: makeFolder() });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'No problems found.\n' });
  });

  it('is built', async () => {
    const outDir = join(makeFolder(), 'dist');
    expect(await runScript('build', [], { CONTENT_DIR: folder, OUT_DIR: outDir, CACHE_DIR: makeFolder() })).toMatchObject({
      code: 0,
    });
    const home = readFileSync(join(outDir, 'index.html'), 'utf8');
    expect(home).toContain('<title>Replies: a &quot;record&quot;</title>');
    expect(home).toContain('https://replies.example/');
    expect(readdirSync(join(outDir, 'claims'))).toContain('harbour-oil');
  });

  it('has a workflow that is one, with its actions pinned by hash', () => {
    const text = read('.github/workflows/site.yml');
    expect(validateWorkflow(text).errors).toEqual([]);
    const used = [...text.matchAll(/uses: ([^\s,}]+)/gu)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(3);
    for (const action of used) expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/u);
  });

  it('tells editors where the language server is, and leaves no word to fill in', () => {
    const { 'rejoinder.code': code } = JSON.parse(read('.vscode/settings.json')) as Record<string, string>;
    expect(readdirSync(join(folder, code ?? ''))).toContain('package.json');
    for (const path of ['.helix/languages.toml', 'README.md', 'site.md'])
      expect(read(path)).not.toMatch(/(?<!\$\{)\{\w+\}(?!\})/u);
  });
});

describe('a new site is not begun', () => {
  it('in a folder that holds something', async () => {
    const taken = writeFiles(makeFolder(), { 'notes.txt': 'mine' });
    expect(await runScript('init', [taken], {})).toMatchObject({ code: 1, stderr: expect.stringContaining('is not empty') });
    expect(readdirSync(taken)).toEqual(['notes.txt']);
  });

  it('without a folder', async () =>
    expect(await runScript('init', [], {})).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('npm run init -- FOLDER'),
    }));

  it('with an address that is none, which is told as the check tells it', async () => {
    const nowhere = join(makeFolder(), 'site');
    const { code, stderr } = await runScript('init', [nowhere, '--url', 'https://a@b.example'], {});
    expect(code).toBe(1);
    expect(stderr).toContain('readers would be led to b.example');
  });
});
