import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '../records/id.ts';
import { originLine, type Origin } from '../writing/save/passage-file.ts';

/** The folder of whole texts: hidden, so that it is no content, and ignored by git, so that it never leaves this machine. */
const FOLDER = '.sources';

/** Keeps the whole text of a source beside the content, where no build reads it; returns its path below the content folder. */
export function writeFullText(contentDir: string, source: Id, paragraphs: readonly string[], origin: Origin): string {
  const folder = join(contentDir, FOLDER);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, '.gitignore'))) writeFileSync(join(folder, '.gitignore'), '*\n');
  writeFileSync(join(folder, `${source}.txt`), `${[originLine(origin), ...paragraphs].join('\n\n')}\n`);
  return `${FOLDER}/${source}.txt`;
}

/** The whole texts that are kept, as paragraphs by source. */
export function readFullTexts(contentDir: string): Map<Id, string[]> {
  const folder = join(contentDir, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return new Map(
    names.sort().map((name) => {
      const [, ...paragraphs] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n\n');
      return [name.slice(0, -'.txt'.length), paragraphs];
    }),
  );
}
