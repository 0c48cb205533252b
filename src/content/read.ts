import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { problem, type Problem } from '../problems/problem.ts';
import type { Place } from '../records/place.ts';

/** The texts of a content folder and which files could not be read. */
export interface ContentFiles {
  files: { path: string; text: string }[];
  problems: Problem[];
}

/** Reads every content file below a folder, in the order of paths; hidden files and the guide at the root are not content. */
export function readContent(contentDir: string): ContentFiles {
  const content: ContentFiles = { files: [], problems: [] };
  if (!existsSync(contentDir)) {
    content.problems.push(
      problem('unreadable-file', { file: 'site.md', line: 1, column: 1 }, { reason: 'there is no such folder' }),
    );
    return content;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const path of listFiles(contentDir)) {
    const bytes = readBytes(join(contentDir, path));
    if (typeof bytes === 'string') {
      content.problems.push(problem('unreadable-file', { file: path, line: 1, column: 1 }, { reason: bytes }));
      continue;
    }
    try {
      content.files.push({ path, text: decoder.decode(bytes) });
    } catch {
      content.problems.push(problem('not-utf8', placeOfFirstBadByte(path, bytes)));
    }
  }
  return content;
}

/** Paths with forward slashes, sorted as text so that every system reads them in the same order. */
function listFiles(contentDir: string): string[] {
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(contentDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== 'README.md' && !path.split('/').some((name) => name.startsWith('.')))
    .sort();
}

/** The bytes of a file, or why they cannot be had. */
function readBytes(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

/** The line where decoding fails, and the first character there that only a lenient decoder accepts. */
function placeOfFirstBadByte(file: string, bytes: Buffer): Place {
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0, line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const text = bytes.subarray(start, end === -1 ? bytes.length : end);
    try {
      strict.decode(text);
    } catch {
      return { file, line, column: new TextDecoder().decode(text).indexOf('\ufffd') + 1 };
    }
    if (end === -1) return { file, line, column: 1 };
    start = end + 1;
  }
}
