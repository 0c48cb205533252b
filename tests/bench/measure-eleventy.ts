import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findClaim } from './changed-claim.ts';
import type { CorpusFolders } from './corpus-folders.ts';
import { measureProgram, type Usage } from './measure-program.ts';
import { measureOutput, type OutputSize } from './output-size.ts';

const ELEVENTY = join(import.meta.dirname, 'eleventy');

/** Eleventy's builds from one corpus, each followed by Pagefind's command; the second pair with one claim changed. */
export interface EleventyBuilds {
  cold: Usage;
  coldSearch: Usage;
  /** Without the search index, and with it. */
  output: OutputSize;
  outputWithSearch: OutputSize;
  changed: Usage;
  changedSearch: Usage;
}

/** Builds the corpus with Eleventy into no folder, and once more with `--incremental` after a claim has changed. */
export async function measureEleventy(folders: CorpusFolders): Promise<EleventyBuilds> {
  installEleventy();
  const env = { CORPUS_DIR: folders.corpus };
  rmSync(folders.eleventy, { recursive: true, force: true });
  execFileSync(process.execPath, ['prepare.mjs'], { cwd: ELEVENTY, env: { ...process.env, ...env }, stdio: 'ignore' });
  const build = (...flags: string[]): Promise<Usage> =>
    measureProgram({ args: ['node_modules/@11ty/eleventy/cmd.cjs', '--output', folders.eleventy, ...flags], cwd: ELEVENTY, env });
  const index = (): Promise<Usage> =>
    measureProgram({ args: ['node_modules/pagefind/lib/runner/bin.cjs', '--site', folders.eleventy], cwd: ELEVENTY });
  const cold = await build();
  const output = measureOutput(folders.eleventy);
  const coldSearch = await index();
  const outputWithSearch = measureOutput(folders.eleventy);
  const { change, putBack } = findClaim(folders);
  try {
    change('Changed while building.');
    return { cold, coldSearch, output, outputWithSearch, changed: await build('--incremental'), changedSearch: await index() };
  } finally {
    putBack();
  }
}

/** Eleventy and Pagefind have an installation of their own, made on first use. */
function installEleventy(): void {
  if (!existsSync(join(ELEVENTY, 'node_modules/pagefind')))
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { cwd: ELEVENTY, stdio: 'inherit' });
}
