import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/settings.ts';
import type { Stage } from '../../src/stages.ts';
import { findClaim } from './changed-claim.ts';
import type { CorpusFolders } from './corpus-folders.ts';
import { measureProgram, type Usage } from './measure-program.ts';
import { measureOutput, type OutputSize } from './output-size.ts';

/** Builds of this site from one corpus, the second with one claim changed since the first. */
export interface SiteBuilds {
  cold: Usage;
  stages: Stage[];
  output: OutputSize;
  changed: Usage;
  changedStages: Stage[];
}

/** Builds this site from empty caches into no folder, and once more with one claim changed; with the search index or without. */
export async function measureSite(folders: CorpusFolders, { search }: { search: boolean }): Promise<SiteBuilds> {
  for (const folder of [folders.cache, folders.site]) rmSync(folder, { recursive: true, force: true });
  const cold = await measureBuild(folders, search);
  const [stages, output] = [readStages(folders), measureOutput(folders.site)];
  const { change, putBack } = findClaim(folders);
  try {
    change('Changed while building.');
    const changed = await measureBuild(folders, search);
    return { cold, stages, output, changed, changedStages: readStages(folders) };
  } finally {
    putBack();
  }
}

function measureBuild(folders: CorpusFolders, search: boolean): Promise<Usage> {
  const env = {
    CONTENT_DIR: folders.content,
    CACHE_DIR: folders.cache,
    OUT_DIR: folders.site,
    STAGES_FILE: stagesFile(folders),
    LEFT_OUT: search ? '' : 'search',
    SITE_URL: '',
    BASE_PATH: '',
    CI: '',
    // As `npm run build` has it.
    NODE_OPTIONS: '--max-semi-space-size=16',
  };
  return measureProgram({ args: [join(import.meta.dirname, 'build-measured.ts')], cwd: ROOT, env });
}

const stagesFile = ({ root }: CorpusFolders): string => join(root, 'stages.json');

const readStages = (folders: CorpusFolders): Stage[] => JSON.parse(readFileSync(stagesFile(folders), 'utf8')) as Stage[];
