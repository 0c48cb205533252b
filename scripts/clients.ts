import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadGraph } from '../src/content/load.ts';
import { logOrigin, urlsOf } from '../src/address.ts';
import { makeKey } from '../src/output/log-key.ts';
import { buildSite } from '../src/output/build-site.ts';
import { readSettings } from '../src/settings.ts';
import { prepare } from '../tests/clients/client.ts';
import { CLIENTS } from '../tests/clients/clients.ts';

/** Has the programs that others use read a site of our content, and says of each what it said, or why it was skipped. */
const settings = readSettings();
const graph = await loadGraph(settings);
const folder = mkdtempSync(join(tmpdir(), 'rejoinder-clients-'));
const siteDir = join(folder, 'site');
const toUrl = urlsOf(settings.siteUrl ?? graph.site.url, settings.basePath);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

if (graph.events.length === 0) console.log('There was no release yet: the log and the feeds are empty.');
const built = await buildSite({ ...settings, outDir: siteDir, logKey: makeKey(logOrigin(toUrl)) });

for (const client of built ? CLIENTS : []) {
  const reason = prepare(client.needs);
  if (reason !== null) {
    console.log(`– ${client.name}: skipped, for ${reason}`);
    continue;
  }
  try {
    console.log(`✓ ${client.name}: ${client.run(siteDir)}`);
  } catch (error) {
    console.log(`✗ ${client.name}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
if (!built) process.exitCode = 1;
