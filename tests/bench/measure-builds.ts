import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/disk/settings.ts';
import type { Stage } from '../../src/disk/stages.ts';
import type { CorpusFolders } from './corpus-folders.ts';
import { measureProgram, type Usage } from './measure-program.ts';

const ELEVENTY = join(import.meta.dirname, 'eleventy');

/** What a built site holds. */
export interface Output {
  pages: number;
  files: number;
  bytes: number;
}

/** One build of this site, stage by stage. */
export interface SiteBuild {
  stages: Stage[];
  whole: Usage;
  output: Output;
}

/** Builds this site from the corpus with whatever caches there are. */
export async function measureSite(folders: CorpusFolders): Promise<SiteBuild> {
  const stagesFile = join(folders.root, 'stages.json');
  const env = {
    CONTENT_DIR: folders.content,
    CACHE_DIR: folders.cache,
    OUT_DIR: folders.site,
    STAGES_FILE: stagesFile,
    SITE_URL: '',
    BASE_PATH: '',
    CI: '',
    // As `npm run build` has it.
    NODE_OPTIONS: '--max-semi-space-size=16',
  };
  const whole = await measureProgram({ args: [join(import.meta.dirname, 'build-measured.ts')], cwd: ROOT, env }, folders.root);
  return { stages: JSON.parse(readFileSync(stagesFile, 'utf8')) as Stage[], whole, output: countOutput(folders.site) };
}

/** Builds the same corpus with Eleventy, which is installed on first use. */
export async function measureEleventy(folders: CorpusFolders): Promise<{ whole: Usage; output: Output }> {
  if (!existsSync(join(ELEVENTY, 'node_modules')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ELEVENTY, stdio: 'inherit' });
  const out = join(folders.root, 'eleventy');
  const env = { CORPUS_DIR: folders.corpus };
  rmSync(out, { recursive: true, force: true });
  execFileSync(process.execPath, ['prepare.mjs'], { cwd: ELEVENTY, env: { ...process.env, ...env } });
  const args = ['node_modules/@11ty/eleventy/cmd.cjs', '--output', out];
  const whole = await measureProgram({ args, cwd: ELEVENTY, env }, folders.root);
  return { whole, output: countOutput(out) };
}

function countOutput(dir: string): Output {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}
