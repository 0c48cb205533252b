import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { followLinks } from './out-folder.ts';
import { ROOT } from '../settings.ts';
import { stampFolder } from './stamp.ts';

/**
 * A fresh folder where the next site is made. It lies within the project: for a folder elsewhere Astro would keep its
 * own intermediate files at one place, where two builds at once meet.
 */
export function makeNextDir(): string {
  const next = nextDir(process.pid);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  stampFolder(next);
  return next;
}

/**
 * Puts the finished site in the place of the present one, which `refuseOutDir` allows; a failure on the way leaves the
 * present one. Returns where the present one is then, which the caller removes; null where there was none.
 */
export function swapSite(next: string, outDir: string): string | null {
  const target = followLinks(outDir);
  const [arrived, earlier] = [besides(target, 'next', process.pid), besides(target, 'earlier', process.pid)];
  try {
    moveFolder(next, arrived);
    const had = existsSync(target);
    rmSync(earlier, { recursive: true, force: true });
    if (had) renameSync(target, earlier);
    try {
      renameSync(arrived, target);
    } catch (error) {
      if (had) renameSync(earlier, target);
      throw error;
    }
    return had ? earlier : null;
  } finally {
    rmSync(arrived, { recursive: true, force: true });
  }
}

/** Moves a folder, to another disk too. */
function moveFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

/** Where the build of a process makes the next site. */
export const nextDir = (process: number | ''): string => join(ROOT, `.dist-next-${process}`);

/** Where the build of a process puts a site for the moment of a swap: on the same disk as its place. */
export const besides = (target: string, name: 'next' | 'earlier', process: number | ''): string =>
  join(dirname(target), `.${basename(target)}-${name}-${process}`);
