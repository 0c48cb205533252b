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
  const next = join(ROOT, `.dist-next-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  stampFolder(next);
  return next;
}

/** Puts the finished site in the place of the present one, which `refuseOutDir` allows; a failure on the way leaves the present one. */
export function swapSite(nextDir: string, outDir: string): void {
  const target = followLinks(outDir);
  const [arrived, earlier] = [besides(target, 'next'), besides(target, 'earlier')];
  try {
    moveFolder(nextDir, arrived);
    const had = existsSync(target);
    if (had) renameSync(target, earlier);
    try {
      renameSync(arrived, target);
    } catch (error) {
      if (had) renameSync(earlier, target);
      throw error;
    }
  } finally {
    rmSync(arrived, { recursive: true, force: true });
  }
  rmSync(earlier, { recursive: true, force: true });
}

/** Moves a folder, to another disk too. */
function moveFolder(from: string, to: string): void {
  if (from === to) return;
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

const besides = (outDir: string, name: string): string => join(dirname(outDir), `.${basename(outDir)}-${name}-${process.pid}`);
