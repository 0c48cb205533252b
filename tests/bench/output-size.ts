import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a built site holds. */
export interface OutputSize {
  pages: number;
  files: number;
  bytes: number;
}

/** Counts the files of a site. */
export function measureOutput(dir: string): OutputSize {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}
