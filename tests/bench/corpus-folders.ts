import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/settings.ts';

/** The folders of one size of corpus. */
export interface CorpusFolders {
  root: string;
  corpus: string;
  content: string;
  cache: string;
  site: string;
  eleventy: string;
}

/** Where a disk made of memory is on Linux: what is measured there is the builders, not the disk. */
const MEMORY_DISK = '/dev/shm';

/** What a claim may take there at most, in bytes: the corpus twice, and the sites of both builders. */
const ROOM_PER_CLAIM = 400_000;

/**
 * The corpus of so many claims, as records and as content of this site, in a folder of its own that is removed at the
 * end of this process. It is generated once and copied for each run, as what is measured changes it.
 */
export function makeCorpus(claims: number): CorpusFolders {
  const generated = generateCorpus(claims);
  const root = join(memoryDisk(claims) ?? join(ROOT, '.cache/bench'), `rejoinder-bench-${claims}-${process.pid}`);
  process.on('exit', () => rmSync(root, { recursive: true, force: true }));
  for (const name of ['corpus', 'content']) cpSync(join(generated, name), join(root, name), { recursive: true });
  const [corpus, content, cache, site, eleventy] = ['corpus', 'content', 'cache', 'site', 'eleventy'].map((name) =>
    join(root, name),
  );
  return { root, corpus, content, cache, site, eleventy } as CorpusFolders;
}

/** The disk made of memory, where there is one with room enough. */
export function memoryDisk(claims: number): string | null {
  if (!existsSync(MEMORY_DISK)) return null;
  const { bavail, bsize } = statfsSync(MEMORY_DISK);
  return bavail * bsize > claims * ROOM_PER_CLAIM ? MEMORY_DISK : null;
}

/** Generates a corpus where that was not done before; the same number of claims gives the same bytes. */
function generateCorpus(claims: number): string {
  const folder = join(ROOT, '.cache/bench', String(claims));
  const [finished, generators] = [join(folder, 'finished'), identifyGenerators()];
  if (existsSync(finished) && readFileSync(finished, 'utf8') === generators) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  runScript('corpus.mjs', String(claims), join(folder, 'corpus'));
  runScript('to-content.mjs', join(folder, 'corpus'), join(folder, 'content'));
  writeFileSync(finished, generators);
  return folder;
}

/** The name of the present generators, made from their code. */
function identifyGenerators(): string {
  const hash = createHash('sha256');
  for (const name of ['corpus.mjs', 'corpus-rng.mjs', 'model.mjs', 'to-content.mjs'])
    hash.update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest('hex');
}

const runScript = (name: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(import.meta.dirname, name), ...args], { stdio: 'inherit' });
