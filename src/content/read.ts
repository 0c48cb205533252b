import { statSync } from 'node:fs';
import { problem, type Problem } from '../problems/problem.ts';
import { listFiles } from './list-files.ts';
import { readContentFile } from './read-file.ts';

/** The texts of a content folder and which files could not be read. */
interface ContentFiles {
  files: { path: string; text: string }[];
  problems: Problem[];
}

/** Reads every content file below a folder, in the order of paths; hidden files and the guide at the root are no content. */
export function readContent(contentDir: string): ContentFiles {
  const found = statSync(contentDir, { throwIfNoEntry: false });
  if (!found?.isDirectory()) {
    const reason = found ? 'what should be the content folder is a file' : 'there is no such folder';
    return { files: [], problems: [unreadable('site.md', reason)] };
  }
  const { paths, closed } = listFiles(contentDir);
  const content: ContentFiles = { files: [], problems: closed.map(({ path, reason }) => unreadable(path || 'site.md', reason)) };
  for (const path of paths) {
    const text = readContentFile(contentDir, path);
    if (typeof text === 'string') content.files.push({ path, text });
    else content.problems.push(text);
  }
  return content;
}

const unreadable = (file: string, reason: string): Problem =>
  problem('unreadable-file', { file, line: 1, column: 1 }, { reason });
