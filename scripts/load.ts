import autocannon from 'autocannon';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { createSiteServer } from '../src/serve/serve-site.ts';
import { readSettings } from '../src/settings.ts';

/** Asks for the home page as fast as it is answered, of this server and of bare sirv in turns, and prints the requests in a second. */
const { outDir, basePath } = readSettings();
const [SECONDS, ROUNDS, CONNECTIONS] = [5, 3, 50];
/** So many are enough for any machine; where it cannot, it need not do more than sirv. */
const WANTED = 5000;

if (!existsSync(join(outDir, 'index.html'))) {
  console.error(`There is no site in ${outDir} yet: run "npm run build" first.`);
  process.exit(1);
}
const servers = {
  'npm start': { server: createSiteServer({ outDir, basePath }), path: basePath },
  sirv: { server: createServer(sirv(outDir, { etag: true })), path: '/' },
};
const rates: Record<string, number[]> = {};
for (let round = 0; round < ROUNDS; round++)
  for (const [name, { server, path }] of Object.entries(servers)) (rates[name] ??= []).push(await measure(server, path));
const medians = Object.fromEntries(Object.entries(rates).map(([name, some]) => [name, medianOf(some)]));
for (const [name, median] of Object.entries(medians))
  console.log(`${name}: ${Math.round(median)} requests/s (${rates[name]?.map(Math.round).join(', ')})`);
const [own = 0, bare = 0] = Object.values(medians);
process.exitCode = own >= Math.min(WANTED, bare) ? 0 : 1;

/** Requests in a second, all of them answered well. */
async function measure(server: Server, path: string): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}${path}`;
  await autocannon({ url, connections: CONNECTIONS, duration: 1 });
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not the page, ${result.errors} did not come.`);
  return result.requests.average;
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
