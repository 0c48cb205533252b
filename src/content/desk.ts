import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyChange, type Change } from '../writing/edits.ts';
import { openDesk, type CheckedDesk, type Texts } from '../writing/desk.ts';
import { readReleased } from './published-lock.ts';
import { readContent } from './read.ts';
import { readToday } from './today.ts';

/** The content of a folder, laid out to be worked on. */
export function readDesk(contentDir: string): CheckedDesk {
  const { files } = readContent(contentDir);
  return openDesk(Object.fromEntries(files.map(({ path, text }) => [path, text])), readReleased(contentDir), readToday());
}

/** Does to the files of a folder what a change says, and nothing else. */
export function writeChange(contentDir: string, texts: Texts, change: Change): void {
  const after = applyChange(texts, change);
  for (const { from, to } of change.moves) renameSync(join(contentDir, from), join(contentDir, to));
  const origin = new Map(change.moves.map(({ from, to }) => [to, from]));
  for (const [path, text] of Object.entries(after)) {
    if (texts[origin.get(path) ?? path] === text) continue;
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  }
}
