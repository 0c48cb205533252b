import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { followLinks } from './out-folder.ts';
import { stampFolder } from './stamp.ts';

/** A fresh folder where the next site is made: beside its place and so on the same disk. */
export function makeNextDir(outDir: string): string {
  const next = besides(followLinks(outDir), 'next', process.pid);
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
  const earlier = besides(target, 'earlier', process.pid);
  const had = existsSync(target);
  rmSync(earlier, { recursive: true, force: true });
  if (had) renameSync(target, earlier);
  try {
    renameSync(next, target);
  } catch (error) {
    if (had) renameSync(earlier, target);
    throw error;
  }
  return had ? earlier : null;
}

/** Where the build of a process makes the next site, and where it puts the earlier one for the moment of a swap. */
export const besides = (target: string, name: 'next' | 'earlier', process: number | ''): string =>
  join(dirname(target), `.${basename(target)}-${name}-${process}`);
