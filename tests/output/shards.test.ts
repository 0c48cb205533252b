import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fallsTo, readShare } from '../../src/output/shards/share.ts';
import { ROOT } from '../../src/settings.ts';
import { makeFolder, runScript, startScript, type Outcome } from '../commands/run-command.ts';

/** Into how many shares the work is divided; more of them with `SHARDS=1,2,7,16`. */
const DIVISIONS = (process.env['SHARDS'] ?? '1,3').split(',').map(Number);

const home = makeFolder();
const content = join(home, 'content');
const site = join(home, 'site');

/** The settings of one machine: its own cache and output, and the parts that all share. */
const machine = (name: string, parts: string) => ({
  CONTENT_DIR: content,
  OUT_DIR: join(home, name, 'site'),
  CACHE_DIR: join(home, name, 'cache'),
  CACHE_KEY: 'shared',
  PARTS_DIR: join(home, parts),
});

const step = (env: Record<string, string>, ...args: string[]): Promise<Outcome> => runScript('shards', args, env);

const readTree = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [relative(folder, file), readFileSync(file, 'latin1')]),
  );

const differences = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

beforeAll(async () => {
  cpSync(join(ROOT, 'tests/fixture/content'), content, { recursive: true });
  const env = { CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: join(home, 'cache') };
  expect(await runScript('build', [], env)).toMatchObject({ code: 0 });
}, 300_000);

describe('a share', () => {
  test('is written as its number and how many there are', () => {
    expect(readShare('2/7')).toEqual({ number: 2, of: 7 });
    for (const wrong of ['', '7', '0/7', '8/7', '1/0', '-1/7', '1.5/7', '2/7 ', '1/1001']) expect(readShare(wrong)).toBeNull();
  });

  test('has each file in one of them and in no other, wherever it is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (path, of) => {
        const taking = Array.from({ length: of }, (_, at) => at + 1).filter((number) => fallsTo(path, { number, of }));
        expect(taking).toHaveLength(1);
      }),
    );
  });
});

describe('a site made in shares by machines that share nothing but the parts', () => {
  test.each(DIVISIONS)('of %i is that of one build, byte for byte', { timeout: 600_000 }, async (of) => {
    const parts = `parts-${of}`;
    expect(await step(machine('planner', parts), 'plan')).toMatchObject({ code: 0, stderr: '' });
    for (let number = 1; number <= of; number++) {
      const rendered = await step(machine(`m${number % 2}`, parts), 'render', '--shard', `${number}/${of}`);
      expect(rendered).toMatchObject({ code: 0, stderr: '' });
    }
    expect(await step(machine('indexer', parts), 'index')).toMatchObject({ code: 0, stderr: '' });
    const merger = machine(`merger-${of}`, parts);
    expect(await step(merger, 'merge')).toMatchObject({ code: 0, stderr: '' });
    expect(differences(readTree(merger.OUT_DIR), readTree(site))).toEqual([]);
  });

  const of = DIVISIONS.at(-1) ?? 1;
  const parts = `parts-${of}`;
  const merger = machine('last', parts);
  const shareFolder = join(home, parts, `share-${of}-of-${of}`);

  test('renders nothing a second time', { timeout: 300_000 }, async () => {
    const again = await step(machine(`m${of % 2}`, parts), 'render', '--shard', `${of}/${of}`);
    expect(again.stdout).toMatch(/^Share \d+\/\d+: 0 files made, [1-9]\d* kept\.$/mu);
    expect(await step(merger, 'merge')).toMatchObject({ code: 0 });
    expect(differences(readTree(merger.OUT_DIR), readTree(site))).toEqual([]);
  });

  test(
    'is not put in place while a share is damaged, stopped in its midst or missing, and says which',
    { timeout: 300_000 },
    async () => {
      const before = readTree(merger.OUT_DIR);
      const page = readdirSync(join(shareFolder, 'site'), { recursive: true, encoding: 'utf8' }).find((name) =>
        name.endsWith('index.html'),
      );
      writeFileSync(join(shareFolder, 'site', page ?? ''), 'forged');
      expect(await step(merger, 'merge')).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(`Share ${of}/${of} is damaged`),
      });
      rmSync(join(shareFolder, 'part.json'));
      expect(await step(merger, 'merge')).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(`Share ${of}/${of} was not finished`),
      });
      rmSync(shareFolder, { recursive: true });
      expect((await step(merger, 'merge')).code).toBe(1);
      expect(differences(readTree(merger.OUT_DIR), before)).toEqual([]);
    },
  );

  test('is whole again once the share that was killed is run again by itself', { timeout: 300_000 }, async () => {
    const killed = startScript('shards', ['render', '--shard', `${of}/${of}`], machine('m3', parts));
    const gone = once(killed, 'exit');
    await setTimeout(1_000);
    killed.kill('SIGKILL');
    await gone;
    expect(await step(machine('m3', parts), 'render', '--shard', `${of}/${of}`)).toMatchObject({ code: 0, stderr: '' });
    expect(await step(merger, 'merge')).toMatchObject({ code: 0, stderr: '' });
    expect(differences(readTree(merger.OUT_DIR), readTree(site))).toEqual([]);
  });

  test('takes its share from a job queue that counts from 0', { timeout: 300_000 }, async () => {
    const job = { ...machine('m4', parts), JOB_COMPLETION_INDEX: String(of - 1), SHARDS: String(of) };
    expect((await step(job, 'render')).stdout).toContain(`Share ${of}/${of}:`);
  });

  test('is not made from other content than was planned', { timeout: 300_000 }, async () => {
    writeFileSync(join(content, 'actors/newcomer.md'), '---\nname: Newcomer\nkind: person\n---\n');
    const refused = await step(machine('m5', parts), 'render', '--shard', `1/${of}`);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('was made from other content') });
    rmSync(join(content, 'actors/newcomer.md'));
  });
});
