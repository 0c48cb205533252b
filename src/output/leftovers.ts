import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { followLinks } from './out-folder.ts';
import { isStamped } from './stamp.ts';
import { astroDir } from './render-site.ts';
import { besides } from './swap.ts';

/**
 * Removes what builds left that were stopped in their midst. Where one was stopped between taking the earlier site away and
 * putting the new one there, the earlier site comes back.
 */
export function clearLeftovers(outDir: string): void {
  const target = followLinks(outDir);
  for (const folder of leftovers(besides(target, 'earlier', ''))) {
    if (!existsSync(target) && isStamped(folder)) renameSync(folder, target);
  }
  for (const start of [astroDir(''), besides(target, 'next', ''), besides(target, 'earlier', '')]) {
    for (const folder of leftovers(start)) rmSync(folder, { recursive: true, force: true });
  }
}

/** The folders whose path is some text and then the number of a process that runs no more. */
function leftovers(start: string): string[] {
  const folder = dirname(start);
  return (existsSync(folder) ? readdirSync(folder) : [])
    .map((name) => join(folder, name))
    .filter((path) => path.startsWith(start) && isDead(/^(\d+)$/u.exec(path.slice(start.length))?.[1]));
}

/** Whether no process has this number; this one has only just begun and has left nothing yet. */
function isDead(id: string | undefined): boolean {
  if (id === undefined) return false;
  if (Number(id) === process.pid) return true;
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
