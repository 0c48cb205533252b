import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/disk/settings.ts';

/** The folders of one size of corpus. */
export interface CorpusFolders {
  root: string;
  corpus: string;
  content: string;
  cache: string;
  site: string;
}

/** Generates a corpus of so many claims, as records and as content of this site, where that was not done before. */
export function makeCorpus(claims: number): CorpusFolders {
  const root = join(ROOT, '.cache/bench', String(claims));
  const folders = {
    root,
    corpus: join(root, 'corpus'),
    content: join(root, 'content'),
    cache: join(root, 'cache'),
    site: join(root, 'site'),
  };
  const finished = join(root, 'finished');
  if (existsSync(finished)) return folders;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  runScript('corpus.mjs', String(claims), folders.corpus);
  runScript('to-content.mjs', folders.corpus, folders.content);
  writeFileSync(finished, '');
  return folders;
}

const runScript = (name: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(import.meta.dirname, name), ...args], { stdio: 'inherit' });
