import { openBrowser } from '../browser/browser.ts';
import { runBuild } from '../browser/built-site.ts';
import type { CorpusFolders } from './corpus-folders.ts';
import { measureReader, type ReaderCost } from './measure-reader.ts';

/** Measures what search costs a reader, on this site and on a generated one, and prints it. */
export async function reportReader({ root, content, cache, site }: CorpusFolders): Promise<void> {
  const own = `${root}/own`;
  await runBuild({ OUT_DIR: own, CACHE_DIR: `${root}/own-cache` });
  await runBuild({ CONTENT_DIR: content, OUT_DIR: site, CACHE_DIR: cache });
  const browser = await openBrowser();
  try {
    printCosts('This site', await measureReader(browser, own, 'backdoor'));
    printCosts('The generated site', await measureReader(browser, site, 'water'));
  } finally {
    await browser.close();
  }
}

function printCosts(name: string, costs: readonly ReaderCost[]): void {
  console.log(`\n${name}`);
  for (const { act, bytes, requests, longestTaskMs, wallMs } of costs) {
    const task = longestTaskMs === 0 ? 'under 50 ms' : `${longestTaskMs.toFixed(0)} ms`;
    const size = `${(bytes / 1000).toFixed(1)} kB in ${requests} requests`;
    console.log(`  ${act.padEnd(28)} ${size.padEnd(26)} longest task ${task.padEnd(12)} ${wallMs.toFixed(0)} ms in all`);
  }
}
