import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../src/settings.ts';

/** What a command left behind. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

type Environment = Record<string, string | undefined>;

/** A folder of its own, which is removed at the end of the file. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Writes texts by path below a folder. */
export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Starts a script of `scripts/` as npm would, with nothing of the test run in its environment. */
export function startScript(name: string, args: string[], env: Environment): ChildProcess {
  const clean = { ...process.env, CI: '', GITHUB_ACTIONS: '', VITEST: undefined, NODE_ENV: undefined, ...env };
  return spawn(process.execPath, [join(ROOT, 'scripts', `${name}.ts`), ...args], { cwd: ROOT, env: clean });
}

/** Runs a script of `scripts/` to its end. */
export function runScript(name: string, args: string[], env: Environment): Promise<Outcome> {
  const child = startScript(name, args, env);
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout?.on('data', (text: Buffer) => (outcome.stdout += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (outcome.stderr += text.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...outcome, code })));
}
