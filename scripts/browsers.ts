import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadGraph } from '../src/content/load.ts';
import { buildSite } from '../src/output/build-site.ts';
import { readSettings } from '../src/settings.ts';
import { longestOf } from '../tests/browser/longest-claim.ts';
import { serveSite } from '../tests/browser/served-site.ts';
import { prepare } from '../tests/clients/client.ts';
import { CHECKS } from '../tests/engines/checks.ts';
import type { Check, Sites } from '../tests/engines/check.ts';
import { Unavailable, type Engine } from '../tests/engines/engine.ts';
import { ENGINES } from '../tests/engines/engines.ts';

/** Tries a site of our content in browsers of other makes, and says of each what was seen, or why it was skipped. */
const settings = { ...readSettings(), basePath: '/' };
const graph = await loadGraph(settings);
const folder = mkdtempSync(join(tmpdir(), 'rejoinder-browsers-'));
const [whole, broken] = [join(folder, 'whole'), join(folder, 'broken')];
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

if (await buildSite({ ...settings, outDir: whole })) await tryAll();
else process.exitCode = 1;

async function tryAll(): Promise<void> {
  cpSync(whole, broken, { recursive: true, filter: (path) => !path.includes('/pagefind/index/') });
  const served = await Promise.all([serveSite(whole, '/'), serveSite(broken, '/')]);
  const sites = { whole: served[0].url, broken: served[1].url, longest: longestOf(graph) };
  for (const engine of ENGINES) await tryEngine(engine, sites);
  await Promise.all(served.map((site) => site.close()));
}

async function tryEngine(engine: Engine, sites: Sites): Promise<void> {
  const reason = prepare(engine.needs);
  if (reason !== null) {
    console.log(`– ${engine.name}: skipped, for ${reason}`);
    return;
  }
  for (const runsScripts of [true, false]) {
    const checks = CHECKS.filter((check) => check.runsScripts === runsScripts);
    try {
      const tab = await engine.start({ runsScripts });
      console.log(`${tab.version}${runsScripts ? '' : ', without scripts'}`);
      for (const check of checks) await tryCheck(check, () => check.run(tab, sites));
      await tab.close();
    } catch (error) {
      console.log(`✗ ${engine.name}: ${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
}

async function tryCheck({ name }: Check, run: () => Promise<string>): Promise<void> {
  try {
    console.log(`✓ ${name}: ${await run()}`);
  } catch (error) {
    const { message } = error as Error;
    const isSkipped = error instanceof Unavailable;
    console.log(isSkipped ? `– ${name}: skipped, for ${message}` : `✗ ${name}: ${message}`);
    if (!isSkipped) process.exitCode = 1;
  }
}
