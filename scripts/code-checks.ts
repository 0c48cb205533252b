import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** What is said of the code without running it, and by which tool; those that take long first, so that the others run beside. */
export const CODE_CHECKS = {
  rules: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  'types of pages': [
    'node_modules/astro/bin/astro.mjs',
    'check',
    '--minimumSeverity',
    'warning',
    '--minimumFailingSeverity',
    'warning',
  ],
  types: ['node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  'unused code': ['node_modules/knip/bin/knip.js', '--no-progress'],
} satisfies Record<string, [script: string, ...args: string[]]>;

export type CodeCheck = keyof typeof CODE_CHECKS;

/** Whether a check holds, and what it printed. */
export interface CheckResult {
  holds: boolean;
  output: string;
}

/** Makes every check, one on each core, and prints what those that fail have found; returns whether all hold. */
export async function checkCode(root: string): Promise<boolean> {
  const waiting = Object.keys(CODE_CHECKS) as CodeCheck[];
  let allHold = true;
  const takeTurns = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const { holds, output } = await runCheck(root, check);
      console.log(holds ? `✓ ${check}` : `✗ ${check}\n${output.trimEnd()}\n`);
      allHold &&= holds;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
  return allHold;
}

/** Makes one check of the code in a folder that has an installation of what the project needs. */
export function runCheck(root: string, check: CodeCheck): Promise<CheckResult> {
  const [script, ...args] = CODE_CHECKS[check];
  const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ holds: false, output: message }));
    child.on('close', (code) => resolve({ holds: code === 0, output }));
  });
}
