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
const runs: Record<string, Run[]> = {};
for (let round = 0; round < ROUNDS; round++)
  for (const [name, { server, path }] of Object.entries(servers)) (runs[name] ??= []).push(await measure(server, path));
const [own, bare] = Object.entries(runs).map(([name, some]) => tell(name, some));
// On a busy machine the clock is shared unequally, the work is not.
if (own && bare) process.exitCode = own.rate >= Math.min(WANTED, bare.rate) || own.micros <= bare.micros ? 0 : 1;

interface Run {
  /** Requests in a second. */
  rate: number;
  /** Microseconds of a processor for a request, of the server and of who asks. */
  micros: number;
}

function tell(name: string, some: Run[]): Run {
  const [rate, micros] = [medianOf(some.map((run) => run.rate)), medianOf(some.map((run) => run.micros))];
  console.log(`${name}: ${Math.round(rate)} requests/s, ${Math.round(micros)} µs of a processor each, the asking included`);
  return { rate, micros };
}

/** Asks until the time is up; every request is answered well. */
async function measure(server: Server, path: string): Promise<Run> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}${path}`;
  await autocannon({ url, connections: CONNECTIONS, duration: 1 });
  const before = process.cpuUsage();
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  const { user, system } = process.cpuUsage(before);
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not the page, ${result.errors} did not come.`);
  return { rate: result.requests.average, micros: (user + system) / result.requests.total };
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
