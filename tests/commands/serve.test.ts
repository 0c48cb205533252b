import { connect, createServer, type AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, startScript, writeFiles } from './run-command.ts';

const outDir = writeFiles(makeFolder(), { 'index.html': 'home' });

/** Addresses under which others reach this machine; on Linux also one that only its own programs can use. */
const outside = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal, family }) => !internal && family === 'IPv4')
  .map(({ address }) => address)
  .concat(process.platform === 'linux' ? '127.0.0.2' : []);

/** Runs the command until it is ready, and says where it can be reached. */
async function reachable(env: Record<string, string>): Promise<{ said: string; at: string[] }> {
  const port = await findFreePort();
  const server = startScript('serve', [], { OUT_DIR: outDir, PORT: String(port), ...env });
  const said = await new Promise<string>((resolve) => server.stdout?.once('data', (text: Buffer) => resolve(String(text))));
  const answers = await Promise.all(['127.0.0.1', ...outside].map(async (host) => ((await isOpen(host, port)) ? [host] : [])));
  server.kill();
  return { said: said.replace(String(port), 'PORT').trim(), at: answers.flat() };
}

it('is reached from this machine alone', async () =>
  expect(await reachable({ HOST: '' })).toEqual({ said: 'The site is ready at http://localhost:PORT/', at: ['127.0.0.1'] }));

it('is reached from others where HOST says so', async () =>
  expect(await reachable({ HOST: '0.0.0.0' })).toEqual({
    said: 'The site is ready at http://0.0.0.0:PORT/',
    at: ['127.0.0.1', ...outside],
  }));

it('says that there is no site yet', async () => {
  const server = startScript('serve', [], { OUT_DIR: join(outDir, 'nowhere') });
  const said = await new Promise<string>((resolve) => server.stderr?.once('data', (text: Buffer) => resolve(String(text))));
  expect(said).toContain('run "npm run build" first');
});

function isOpen(host: string, port: number): Promise<boolean> {
  const socket = connect(port, host);
  return new Promise<boolean>((resolve) => {
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
  }).finally(() => socket.destroy());
}

function findFreePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) =>
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    }),
  );
}
