import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type Settings } from '../settings.ts';

/** Beside what is installed: who can write there needs no cache to change what a build does. */
const FILE = join(ROOT, 'node_modules/.cache-key');

/** The secret by which results that are kept are known as ours; it never lies in the folder where they are kept. */
export function readCacheKey({ cacheKey }: Pick<Settings, 'cacheKey'>): string {
  return cacheKey ?? readKey() ?? makeKey();
}

function readKey(): string | null {
  try {
    const key = readFileSync(FILE, 'utf8');
    return key.length === 64 ? key : null;
  } catch {
    return null;
  }
}

/** A key that cannot be kept serves this run alone: then nothing that was kept is used again. */
function makeKey(): string {
  const key = randomBytes(32).toString('hex');
  try {
    writeFileSync(FILE, key, { mode: 0o600 });
  } catch {
    return key;
  }
  return readKey() ?? key;
}
