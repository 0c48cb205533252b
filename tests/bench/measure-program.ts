import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ProcessFamily } from './process-family.ts';
import { hasProcessTable } from './process-table.ts';

/** What a program took from its start to its end, with every process that it started. */
export interface Usage {
  wallSeconds: number;
  /** Not a number where the system has no table of processes to read. */
  cpuSeconds: number;
  peakMiB: number;
}

/** A program of Node and what it is given. */
export interface Program {
  args: string[];
  cwd: string;
  env?: Record<string, string>;
}

/** How often is looked at memory, in milliseconds. */
const LOOK = 50;

/** Runs a program and measures it; its errors are shown, its output is not. Returns when all that it started have ended. */
export async function measureProgram({ args, cwd, env }: Program): Promise<Usage> {
  const mark = randomUUID();
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env, MEASURED_RUN: mark },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const family = hasProcessTable() && child.pid !== undefined ? new ProcessFamily(child.pid, `MEASURED_RUN=${mark}`) : null;
  const looking = setInterval(() => family?.look(), LOOK);
  const code = await new Promise<number | null>((resolve, reject) => child.on('exit', resolve).on('error', reject));
  const wallSeconds = (performance.now() - start) / 1000;
  clearInterval(looking);
  family?.noteOrphans();
  while (family && family.look() > 0) await wait(LOOK);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with exit code ${String(code)}.`);
  return { wallSeconds, cpuSeconds: family?.cpuSeconds ?? NaN, peakMiB: family?.peakMiB ?? NaN };
}

/** What programs took that run one after the other. */
export const addUsages = (...usages: Usage[]): Usage => ({
  wallSeconds: usages.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0),
  cpuSeconds: usages.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
  peakMiB: Math.max(...usages.map(({ peakMiB }) => peakMiB)),
});
