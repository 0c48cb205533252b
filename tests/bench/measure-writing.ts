import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../../src/settings.ts';
import { findClaim } from './changed-claim.ts';
import type { CorpusFolders } from './corpus-folders.ts';
import { measureProgram } from './measure-program.ts';

/** How long a writer waits, in seconds. */
export interface WritingTimes {
  check: number;
  devReady: number;
  change: number;
}

/** Checks with the cache, starts the development server, changes a claim and waits for it to be on its page. */
export async function measureWriting(folders: CorpusFolders, port: number): Promise<WritingTimes> {
  const env = { CONTENT_DIR: folders.content, CACHE_DIR: folders.cache, PORT: String(port), SITE_URL: '', BASE_PATH: '', CI: '' };
  const check = await measureProgram({ args: ['scripts/check.ts'], cwd: ROOT, env });
  const start = performance.now();
  const server = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const site = `http://localhost:${port}`;
    await waitForText(`${site}/`, '</html>');
    const devReady = secondsSince(start);
    return { check: check.wallSeconds, devReady, change: await measureChange(folders, site) };
  } finally {
    server.kill();
  }
}

/** Changes a claim whose page has been looked at, and waits for the page to show it. */
async function measureChange(folders: CorpusFolders, site: string): Promise<number> {
  const { id, change, putBack } = findClaim(folders);
  const page = `${site}/claims/${id}/`;
  await waitForText(page, '</html>');
  change('Changed while writing.');
  const start = performance.now();
  try {
    await waitForText(page, 'Changed while writing.');
    return secondsSince(start);
  } finally {
    putBack();
  }
}

async function waitForText(address: string, text: string): Promise<void> {
  const deadline = performance.now() + 120_000;
  while (performance.now() < deadline) {
    const page = await fetch(address, { headers: { accept: 'text/html' } }).then(
      (response) => response.text(),
      () => '',
    );
    if (page.includes(text)) return;
    await wait(50);
  }
  throw new Error(`${address} never showed "${text}".`);
}

const secondsSince = (start: number): number => (performance.now() - start) / 1000;
