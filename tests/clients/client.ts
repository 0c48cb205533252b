import { spawnSync } from 'node:child_process';

/** What must be there for a program to run: a command that ends well, and the packages of Debian that bring it. */
export interface Needs {
  command: string[];
  packages: string[];
}

/** A program that others use, and how it reads what this site publishes. */
export interface Client {
  name: string;
  needs: Needs;
  /** Runs it over a site; what it said. It throws where the site is not as it should be. */
  run: (siteDir: string) => string;
}

/** Runs a program to its end; throws what it said where it failed. */
export function runProgram([program = '', ...args]: string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  if (error || status !== 0) throw new Error(`${error?.message ?? ''}${stdout}${stderr}`.trim());
  return stdout.trim();
}

/** Whether a program can run here, after trying to install what it needs; else why not. */
export function prepare({ command, packages }: Needs): string | null {
  if (works(command)) return null;
  const wanted = packages.join(' ');
  if (process.getuid?.() !== 0) return `${wanted} would have to be installed, for which this is not the right user`;
  try {
    runProgram(['apt-get', 'install', '-y', '--no-install-recommends', ...packages], { DEBIAN_FRONTEND: 'noninteractive' });
  } catch (error) {
    return `${wanted} cannot be installed: ${(error as Error).message.split('\n').at(-1) ?? ''}`;
  }
  return works(command) ? null : `${wanted} brought no ${command[0] ?? ''}`;
}

function works(command: string[]): boolean {
  try {
    runProgram(command);
    return true;
  } catch {
    return false;
  }
}
