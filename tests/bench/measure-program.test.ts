import { expect, test } from 'vitest';
import { makeFolder, writeFiles } from '../commands/run-command.ts';
import { measureProgram } from './measure-program.ts';
import { hasProcessTable } from './process-table.ts';

/** A program that starts another and does not wait for it: that one fills memory and computes for a while. */
const FOLDER = writeFiles(makeFolder(), {
  'first.mjs': `import { spawn } from 'node:child_process';
    spawn(process.execPath, ['second.mjs'], { detached: true, stdio: 'ignore' }).unref();`,
  'second.mjs': `const held = Buffer.alloc(300 * 2 ** 20, 1);
    while (process.cpuUsage().user < 700_000) held.fill(performance.now() % 256, 0, 1000);`,
  'wrong.mjs': 'process.exit(3);',
});

test.runIf(hasProcessTable())('what a program leaves running is waited for and counted', async () => {
  const { cpuSeconds, peakMiB } = await measureProgram({ args: ['first.mjs'], cwd: FOLDER });
  expect(cpuSeconds).toBeGreaterThan(0.65);
  expect(peakMiB).toBeGreaterThan(300);
  expect(peakMiB).toBeLessThan(600);
});

test('a program that fails is not measured', async () => {
  await expect(measureProgram({ args: ['wrong.mjs'], cwd: FOLDER })).rejects.toThrow('exit code 3');
});
