import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT } from './settings.ts';

/**
 * A fresh folder where the next site is made. It lies within the project: for a folder elsewhere Astro would keep its
 * own intermediate files at one place, where two builds at once meet.
 */
export function makeNextDir(): string {
  const next = join(ROOT, `.dist-next-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  return next;
}

/** Puts the finished site in the place of the present one; a failure on the way leaves the present one. */
export function swapSite(nextDir: string, outDir: string): void {
  const [arrived, earlier] = [besides(outDir, 'next'), besides(outDir, 'earlier')];
  moveFolder(nextDir, arrived);
  const had = existsSync(outDir);
  if (had) renameSync(outDir, earlier);
  try {
    renameSync(arrived, outDir);
  } catch (error) {
    if (had) renameSync(earlier, outDir);
    throw error;
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
