import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeFolder, runScript, startScript, writeFiles } from '../../commands/run-command.ts';
import { SMALL_CONTENT } from '../../commands/small-content.ts';

const KILLS = 80;
const folder = makeFolder();
const [contentDir, outDir, cacheDir] = ['content', 'dist', 'cache'].map((name) => join(folder, name)) as [string, string, string];
const env = { CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: cacheDir };

/** The site, as one number. */
function identifySite(): string {
  const hash = createHash('sha256');
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

const write = (edition: number): void =>
  void writeFiles(contentDir, {
    ...SMALL_CONTENT,
    'articles/harbour.md': (SMALL_CONTENT['articles/harbour.md'] ?? '').replace('at night', `at night ${edition}`),
  });

/** What a whole build of an edition leaves. */
async function buildWhole(edition: number): Promise<string> {
  write(edition);
  expect(await runScript('build', [], env)).toMatchObject({ code: 0 });
  return identifySite();
}

test(`after each of ${KILLS} kills during a build, the site is the earlier one or the next one, whole`, async () => {
  const editions = [await buildWhole(1), await buildWhole(2)];
  const start = performance.now();
  expect(await buildWhole(1)).toBe(editions[0]);
  const length = performance.now() - start;
  for (let kill = 0; kill < KILLS; kill++) {
    write((kill % 2) + 1);
    const child = startScript('build', [], env);
    const closed = new Promise((resolve) => child.on('close', resolve));
    await wait(length * (kill / KILLS) * 1.1);
    child.kill('SIGKILL');
    await closed;
    expect(editions, `kill ${kill}`).toContain(identifySite());
  }
  expect(await buildWhole(2)).toBe(editions[1]);
  const left = readdirSync(folder).filter((name) => name.startsWith('.dist-'));
  expect(left).toEqual([]);
});
