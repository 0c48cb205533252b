import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/settings.ts';

/**
 * Tries again, and longer, what was tried against the project: every property 10,000 times, or as often as `RUNS` says, and
 * what takes too long for `npm test`. What is given behind `--` is handed to the test runner: `npm run attack -- kills`.
 */
const given = process.argv.slice(2);
const properties = globSync('tests/**/*.test.ts', { cwd: ROOT })
  .filter((path) => readFileSync(join(ROOT, path), 'utf8').includes("from 'fast-check'") || path.includes('attack'))
  .sort();
const { status } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...(given.length > 0 ? given : properties)],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, RUNS: process.env['RUNS'] ?? '10000' } },
);
process.exitCode = status ?? 1;
