import { rmSync } from 'node:fs';
import { loadContent } from '../content/load.ts';
import { clearLeftovers } from './leftovers.ts';
import { printErrors } from '../content/print-report.ts';
import { identifyMaking } from './code-key.ts';
import { MadeFiles } from './made-files.ts';
import { readManifest, writeManifest } from './manifest.ts';
import { followLinks, refuseOutDir } from './out-folder.ts';
import { renderSite } from './render-site.ts';
import type { Settings } from '../settings.ts';
import { runStage, type RunStage } from '../stages.ts';
import { makeNextDir, swapSite } from './swap.ts';
import { writeData } from './write-data.ts';
import { writeSearchIndex } from './write-search.ts';

/** Checks, renders, indexes, and only then puts the new site in the place of the earlier one; returns whether it did. */
export async function buildSite(settings: Settings, run: RunStage = runStage): Promise<boolean> {
  if (isRefused(settings)) return false;
  clearLeftovers(settings.outDir);
  const { graph, problems } = await loadContent(settings, run);
  printErrors(problems, settings);
  if (graph === null) return false;
  if (graph.articles.size === 0) console.log('There is no article yet: the site has its fixed pages and empty lists.');
  const next = makeNextDir(settings.outDir);
  try {
    const code = identifyMaking(settings, graph);
    const last = readManifest(settings, code);
    const files = new MadeFiles(graph, { siteDir: next, lastDir: followLinks(settings.outDir) }, last);
    await bothOf(
      run('search', () => files.putTogether('search', ['pagefind', 'search'], () => writeSearchIndex(graph, next))),
      run('render', () => renderSite(settings, files, next)).then(() =>
        run('data', () => writeData(graph, settings, files, next)),
      ),
    );
    // Files may have come into the folder meanwhile.
    if (isRefused(settings)) return false;
    const earlier = await run('swap', () => swapSite(next, settings.outDir));
    writeManifest(settings, files.manifest(code));
    console.log(`The site is in ${settings.outDir}.`);
    if (earlier !== null) rmSync(earlier, { recursive: true, force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    console.error(`The site could not be written: ${(error as Error).message}.`);
    return false;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return true;
}

/** Waits for both, the one that fails included, so that nothing goes on writing after a failure. */
async function bothOf(...works: Promise<void>[]): Promise<void> {
  await Promise.allSettled(works);
  await Promise.all(works);
}

/** Whether the site would take the place of something that is not an earlier site; says so. */
function isRefused(settings: Settings): boolean {
  const refusal = refuseOutDir(settings);
  if (refusal !== null) console.error(refusal);
  return refusal !== null;
}
