import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../src/settings.ts';

/** The stages whose code is changed, bit by bit, to see whether a test notices. */
const STAGES = ['records', 'parse', 'link', 'graph', 'words', 'publish'];

/** One stage after the other, or those that are given; fails where fewer than 80 of 100 changes are noticed in one of them. */
const given = process.argv.slice(2);
const unknown = given.filter((stage) => !STAGES.includes(stage.split('/')[0] ?? ''));
if (unknown.length > 0)
  console.error(`There is no stage ${unknown.join(', ')}: choose among ${STAGES.join(', ')}, or files in them.`);
process.exitCode = unknown.length > 0 ? 1 : Math.max(...(given.length > 0 ? given : STAGES).map(mutate));

/** Changes the code of a stage, or of a folder or file in it; the exit code. */
function mutate(stage: string): number {
  const files = stage.endsWith('.ts') ? `src/${stage}` : `src/${stage}/**/*.ts`;
  console.log(`\n${stage}`);
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', '--mutate', files], { cwd: ROOT, stdio: 'inherit' });
  return status ?? 1;
}
