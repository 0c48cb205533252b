import { build } from 'astro';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Graph } from '../graph/graph.ts';
import type { Settings } from '../settings.ts';
import type { Share } from './record-pages.ts';
import { prepareAstro, siteConfig } from './site-config.ts';

/** Claims from which a second run of Astro, which bundles and links all anew, pays. */
const WORTH_SHARING = 2000;

/** More runs than this would hold the graph more often than memory allows. */
const MOST_RUNS = 2;

/** What a thread may hold, in MiB: without a bound it collects so late that it takes half as much again. */
const MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 48 };

/** Renders every page into a folder, a large site in two runs at once that share the pages of records. */
export async function renderSite(graph: Graph, settings: Settings, siteDir: string): Promise<void> {
  const { renderRuns } = settings;
  const of = renderRuns ?? (graph.claims.size < WORTH_SHARING ? 1 : Math.min(availableParallelism(), MOST_RUNS));
  const others = Array.from({ length: of - 1 }, (_, index) => renderAside(settings, { number: index + 1, of, siteDir }));
  await Promise.all([renderShare(settings, { number: 0, of, siteDir }, siteDir), ...others]);
}

/** One run of Astro, with its own files in a folder of its own. */
export async function renderShare(settings: Settings, share: Share, outDir: string): Promise<void> {
  prepareAstro();
  await build({ ...siteConfig(settings, share), configFile: false, outDir, logLevel: 'warn' });
}

/** Renders a share in a thread. */
function renderAside(settings: Settings, share: Share): Promise<void> {
  const outDir = `${share.siteDir}-${share.number}`;
  const worker = new Worker(join(import.meta.dirname, 'render-worker.ts'), {
    workerData: { settings, share, outDir },
    resourceLimits: MEMORY,
  });
  return new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('A rendering thread stopped early.'))));
  }).finally(() => rmSync(outDir, { recursive: true, force: true }));
}
