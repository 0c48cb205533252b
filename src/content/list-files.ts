import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK } from '../release/released.ts';

/**
 * The file that releases write to, beside what people write: a folder of content and its history go together, and a fork
 * that brings its own content begins its own log. It is no content: nobody edits it, it grows without bound, and its lines
 * are never parsed as text.
 */
export const EVENT_LOG = 'events.jsonl';

/** What lies at the root and is not read as content. */
const NO_CONTENT = new Set(['README.md', 'PROBLEMS.md', EVENT_LOG, LOCK]);

/** What lies in a content folder: paths with forward slashes, and folders that cannot be opened, each with the reason. */
export interface Listing {
  paths: string[];
  closed: { path: string; reason: string }[];
}

/**
 * Every file below a folder but hidden ones, the guide with its list of problems and the log of events at its root, sorted as text so that every system reads them in
 * the same order. Links are listed like files, not followed.
 */
export function listFiles(contentDir: string): Listing {
  const listing: Listing = { paths: [], closed: [] };
  listBelow(contentDir, '', listing);
  listing.paths = listing.paths.filter((path) => !NO_CONTENT.has(path)).sort();
  return listing;
}

function listBelow(contentDir: string, folder: string, listing: Listing): void {
  try {
    for (const entry of readdirSync(join(contentDir, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) listBelow(contentDir, path, listing);
      else listing.paths.push(path);
    }
  } catch (error) {
    listing.closed.push({ path: folder, reason: reasonOf(error) });
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'it is not there',
  EACCES: 'you may not open it',
  EPERM: 'you may not open it',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
};

/** Why the system refuses something, in half a sentence. */
export function reasonOf(error: unknown): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? code;
}
