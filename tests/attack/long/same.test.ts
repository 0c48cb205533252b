import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeFolder, runScript } from '../../commands/run-command.ts';
import { OWN_SITE } from '../../site/sites.ts';

const DAY = 86_400_000;
const clock = `--require ${join(import.meta.dirname, 'shift-clock.cjs')}`;

/** Machines as different as they come. */
const MACHINES: Record<string, Record<string, string>> = {
  'in Kiribati, in Turkish': { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  'in Samoa, in plain C': { TZ: 'Pacific/Pago_Pago', LANG: 'C', LC_ALL: 'C' },
  'in Tehran, in Arabic, nine years on': {
    TZ: 'Asia/Tehran',
    LC_ALL: 'ar_EG.UTF-8',
    NODE_OPTIONS: clock,
    CLOCK_SHIFT: String(9 * 365 * DAY),
  },
  'in Kathmandu, with one thread for files, in 1999': {
    TZ: 'Asia/Kathmandu',
    UV_THREADPOOL_SIZE: '1',
    NODE_OPTIONS: clock,
    CLOCK_SHIFT: String(-27 * 365 * DAY),
  },
};

const build = async (env: Record<string, string>): Promise<Map<string, string>> => {
  const outDir = join(makeFolder(), 'dist');
  const outcome = await runScript('build', [], {
    CONTENT_DIR: OWN_SITE.contentDir,
    OUT_DIR: outDir,
    CACHE_DIR: makeFolder(),
    ...env,
  });
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(outDir.length), readFileSync(path, 'latin1')]));
};

describe('the site is the same to the byte', () => {
  let here: Map<string, string>;
  beforeAll(async () => (here = await build({})));

  test.each(Object.keys(MACHINES))('%s', async (machine) => {
    const there = await build(MACHINES[machine] ?? {});
    expect([...there.keys()]).toEqual([...here.keys()]);
    expect([...there].filter(([path, bytes]) => here.get(path) !== bytes).map(([path]) => path)).toEqual([]);
  });
});
