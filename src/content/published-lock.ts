import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK } from '../release/released.ts';

/** The addresses of all releases, a line each; none before the first. */
export function readReleased(contentDir: string): string[] {
  const file = join(contentDir, LOCK);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/** Writes the addresses of all releases. */
export function writeReleased(contentDir: string, addresses: readonly string[]): void {
  writeFileSync(join(contentDir, LOCK), addresses.map((address) => `${address}\n`).join(''));
}
