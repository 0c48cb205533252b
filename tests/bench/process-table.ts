import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process as the table of the system shows it at one time. */
export interface ProcessEntry {
  pid: number;
  parent: number;
  /** When it started, in ticks since the system did: with the number, this is one process and no later one. */
  started: number;
  /** What it has used, and what its children had used that it waited for, in seconds. */
  ownSeconds: number;
  reapedSeconds: number;
  /** Memory that is its own, and memory that others may hold too. */
  ownMiB: number;
  sharedMiB: number;
}

/** Whether this system has a table that can be read. */
export const hasProcessTable = (): boolean => existsSync('/proc/self/stat');

/** Every process of the system. */
export const readProcessTable = (): ProcessEntry[] =>
  readdirSync('/proc').flatMap((name) => (/^\d+$/u.test(name) ? (readProcess(name) ?? []) : []));

/** One process, by its number or as `self`; null where it is gone, or ended and waits to be taken note of. */
export function readProcess(name: string): ProcessEntry | null {
  try {
    return parseProcess(readFileSync(`/proc/${name}/stat`, 'utf8'), readFileSync(`/proc/${name}/statm`, 'utf8'));
  } catch {
    return null;
  }
}

/** Whether a process was started with a setting, which is `NAME=value`. */
export function hasSetting(pid: number, setting: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(setting);
  } catch {
    return false;
  }
}

/** The name in brackets may hold anything, so what follows is counted from its end. */
function parseProcess(stat: string, statm: string): ProcessEntry | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z') return null;
  const numberAt = (manual: number): number => Number(fields[manual - 3]);
  const [, resident = 0, shared = 0] = statm.split(' ').map(Number);
  return {
    pid: Number.parseInt(stat, 10),
    parent: numberAt(4),
    started: numberAt(22),
    ownSeconds: (numberAt(14) + numberAt(15)) / ticksPerSecond(),
    reapedSeconds: (numberAt(16) + numberAt(17)) / ticksPerSecond(),
    ownMiB: ((resident - shared) * pageSize()) / 2 ** 20,
    sharedMiB: (shared * pageSize()) / 2 ** 20,
  };
}

const known = new Map<string, number>();

const ticksPerSecond = (): number => askSystem('CLK_TCK');
const pageSize = (): number => askSystem('PAGESIZE');

function askSystem(name: string): number {
  const value = known.get(name) ?? Number(execFileSync('getconf', [name], { encoding: 'utf8' }));
  known.set(name, value);
  return value;
}
