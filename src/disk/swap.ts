import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A fresh folder beside the site, on the same disk, where the next one is made. */
export function makeNextDir(outDir: string): string {
  const next = besides(outDir, 'next');
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  return next;
}

/** Puts the finished site in the place of the present one; a failure on the way leaves the present one. */
export function swapSite(nextDir: string, outDir: string): void {
  const earlier = besides(outDir, 'earlier');
  rmSync(earlier, { recursive: true, force: true });
  const had = existsSync(outDir);
  if (had) renameSync(outDir, earlier);
  try {
    renameSync(nextDir, outDir);
  } catch (error) {
    if (had) renameSync(earlier, outDir);
    throw error;
  }
  rmSync(earlier, { recursive: true, force: true });
}

const besides = (outDir: string, name: string): string => join(dirname(outDir), `.${basename(outDir)}-${name}-${process.pid}`);
