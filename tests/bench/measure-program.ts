import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program took from its start to its end. */
export interface Usage {
  wallSeconds: number;
  cpuSeconds: number;
  peakMiB: number;
}

/** A program of Node and what it is given. */
export interface Program {
  args: string[];
  cwd: string;
  env?: Record<string, string>;
}

/** Runs a program and measures it; its errors are shown, its output is not. */
export async function measureProgram({ args, cwd, env }: Program, scratchDir: string): Promise<Usage> {
  const usageFile = join(scratchDir, 'usage.json');
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'report-usage.mjs'), ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env, USAGE_FILE: usageFile },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  const wallSeconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with exit code ${String(code)}.`);
  return { wallSeconds, ...(JSON.parse(readFileSync(usageFile, 'utf8')) as Omit<Usage, 'wallSeconds'>) };
}
