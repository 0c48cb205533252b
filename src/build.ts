import { linkFiles, type LinkResult } from './link/link.ts';
import { parseFile } from './parse/file.ts';

/** The whole flow on one screen: texts by path below the content folder → parsed files → graph and problems. Never throws. */
export function build(files: Record<string, string>): LinkResult {
  const parsed = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => parseFile(path, text));
  return linkFiles(parsed);
}
