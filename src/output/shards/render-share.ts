import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadGraph } from '../../content/load.ts';
import type { Settings } from '../../settings.ts';
import { identifyMaking } from '../code-key.ts';
import { MadeFiles, type Files, type Group, type Recipe } from '../made-files.ts';
import { readManifest, writeManifest } from '../manifest.ts';
import { renderSite } from '../render-site.ts';
import { writeData } from '../write-data.ts';
import { writeSearchIndex } from '../write-search.ts';
import { filesBelow, sealPart } from './part.ts';
import { identifyPlan, isOfPlan, readPlan, type Plan } from './plan.ts';
import { fallsTo, type Share } from './share.ts';

/** What came of a command that makes a part: how many files it holds, or why it made none. */
export type Outcome = { made: number; kept: number } | { refusal: string };

/** The folder of a share among the parts. */
export const shareDir = (partsDir: string, { number, of }: Share): string => join(partsDir, `share-${number}-of-${of}`);

/** The folder of the search index among the parts. */
export const indexDir = (partsDir: string): string => join(partsDir, 'index');

/** Makes the files of one share, and with the first those that belong to none. Running it again makes the same. */
export async function renderShare(settings: Settings, partsDir: string, share: Share): Promise<Outcome> {
  const plan = planFor(settings, partsDir);
  if (typeof plan === 'string') return { refusal: plan };
  const graph = await loadGraph(settings);
  const code = identifyMaking(settings, graph);
  const folder = shareDir(partsDir, share);
  // What an earlier run of the same share left is taken over where nothing has changed.
  const own = { ...settings, outDir: join(folder, 'site') };
  const next = join(folder, 'next');
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  const made = new MadeFiles(graph, { siteDir: next, lastDir: own.outDir }, readManifest(own, code));
  const shared = new SharedFiles(made, share);
  await renderSite(settings, shared, next);
  await writeData(graph, settings, shared, next);
  if (share.number > 1) for (const path of filesBelow(next)) if (!shared.paths.has(path)) rmSync(join(next, path));
  putInPlace(next, own.outDir);
  writeManifest(own, made.manifest(code));
  const { files } = sealPart(folder, identifyPlan(plan));
  return { made: Object.keys(files).length - made.kept, kept: made.kept };
}

/** Makes the search index, which is one for the site: parts of one would rank words each by its own measure. */
export async function indexSite(settings: Settings, partsDir: string): Promise<Outcome> {
  const plan = planFor(settings, partsDir);
  if (typeof plan === 'string') return { refusal: plan };
  const folder = indexDir(partsDir);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'site'), { recursive: true });
  await writeSearchIndex(await loadGraph(settings), join(folder, 'site'));
  return { made: Object.keys(sealPart(folder, identifyPlan(plan)).files).length, kept: 0 };
}

/** The plan that this machine can work on, or why it cannot. */
function planFor(settings: Settings, partsDir: string): Plan | string {
  const plan = readPlan(partsDir);
  if (plan === null) return `There is no plan in ${partsDir}: make one first, with npm run plan.`;
  if (!isOfPlan(settings, plan)) return `The plan in ${partsDir} was made from other content, code or settings: make it again.`;
  return plan;
}

function putInPlace(next: string, siteDir: string): void {
  rmSync(siteDir, { recursive: true, force: true });
  renameSync(next, siteDir);
}

/** Makes the files that fall to a share. */
class SharedFiles implements Files {
  readonly paths = new Set<string>();
  readonly #made: MadeFiles;
  readonly #share: Share;

  constructor(made: MadeFiles, share: Share) {
    this.#made = made;
    this.#share = share;
  }

  async put(recipe: Recipe): Promise<void> {
    if (!fallsTo(recipe.path, this.#share)) return;
    this.paths.add(recipe.path);
    await this.#made.put(recipe);
  }

  async putGroup(group: Group): Promise<boolean> {
    return this.#share.number === 1 && (await this.#made.putGroup(group));
  }

  /** What is made together goes with the first share, as do the files that Astro writes itself. */
  async putTogether(...together: Parameters<Files['putTogether']>): Promise<void> {
    if (this.#share.number === 1) await this.#made.putTogether(...together);
  }
}
