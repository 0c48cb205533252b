import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { MOST_KILOBYTES } from '../parse/limits.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Place } from '../records/place.ts';
import { reasonOf } from './list-files.ts';

/** In kB. No text within the limits of parsing has as many, however it is encoded. */
const MOST_READ = 5 * MOST_KILOBYTES;

/** The text of a content file, or the problem with it. Never waits, and holds no more than a text can have. */
export function readContentFile(contentDir: string, path: string): string | Problem {
  const place = { file: path, line: 1, column: 1 };
  try {
    const bytes = readBytes(contentDir, join(contentDir, path));
    if (typeof bytes === 'number') return problem('file-too-large', place, { size: String(bytes), most: String(MOST_KILOBYTES) });
    if (typeof bytes === 'string') return problem('unreadable-file', place, { reason: bytes });
    return decode(bytes) ?? problem('not-utf8', placeOfFirstBadByte(path, bytes));
  } catch (error) {
    return problem('unreadable-file', place, { reason: reasonOf(error) });
  }
}

/** The bytes of a file, or its size in kB where that is too much, or why it is none. */
function readBytes(contentDir: string, file: string): Buffer | number | string {
  if (!realpathSync.native(file).startsWith(realpathSync.native(contentDir) + sep))
    return 'it is a link that leads out of the content folder';
  // A pipe that nobody writes to would be waited for.
  const opened = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = fstatSync(opened);
    if (!found.isFile())
      return found.isDirectory() ? 'it is a link to a folder' : 'it is not a file but a pipe, a socket or a device';
    const kilobytes = Math.ceil(found.size / 1000);
    return kilobytes > MOST_READ ? kilobytes : readFileSync(opened);
  } finally {
    closeSync(opened);
  }
}

const strict = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** The line where decoding fails, and the first character there that only a lenient decoder accepts. */
function placeOfFirstBadByte(file: string, bytes: Buffer): Place {
  for (let start = 0, line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    const text = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (decode(text) === null) return { file, line, column: new TextDecoder().decode(text).indexOf('\ufffd') + 1 };
    if (end === -1) return { file, line, column: 1 };
    start = end + 1;
  }
}
