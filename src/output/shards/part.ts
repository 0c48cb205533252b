import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one command left for the merge: the files below its folder, with what they hold. */
export interface Part {
  /** The plan it was made for. */
  plan: string;
  /** The sha256 of each file, by its path in the site. */
  files: Record<string, string>;
}

const PART_FILE = 'part.json';

/** Notes what a folder of a part holds; written last, so that a part without it is one that was stopped. */
export function sealPart(folder: string, plan: string): Part {
  const files: Record<string, string> = {};
  for (const path of filesBelow(join(folder, 'site'))) files[path] = hashOf(join(folder, 'site', path));
  const part: Part = { plan, files };
  writeFileSync(join(folder, PART_FILE), JSON.stringify(part));
  return part;
}

/** A part as it was sealed; null where it is missing or was stopped in its midst. */
export function readPart(folder: string): Part | null {
  try {
    return JSON.parse(readFileSync(join(folder, PART_FILE), 'utf8')) as Part;
  } catch {
    return null;
  }
}

/** The files of a part that are not there, or hold something else than when it was sealed. */
export function damagedFiles(folder: string, { files }: Part): string[] {
  return Object.entries(files)
    .filter(([path, hash]) => !existsSync(join(folder, 'site', path)) || hashOf(join(folder, 'site', path)) !== hash)
    .map(([path]) => path);
}

/** The paths of all files below a folder, with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
