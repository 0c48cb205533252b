import { createServer, type AddressInfo } from 'node:net';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { makeFolder, startScript, writeFiles } from '../commands/run-command.ts';

/** A development server on content of its own. */
export interface DevSite {
  url: string;
  contentDir: string;
  /** What it has printed. */
  printed(): string;
  /** What was opened in the editor: file, line and column. */
  opened(): string[];
  close(): void;
}

/** Starts the server and waits until it shows a page. The editor is a script that writes down what it was to open. */
export async function startDev(files: Record<string, string>, page: string): Promise<DevSite> {
  const folder = makeFolder();
  const contentDir = writeFiles(join(folder, 'content'), files);
  const [editor, opened] = [join(folder, 'editor'), join(folder, 'opened')];
  writeFiles(folder, { editor: `#!/bin/sh\necho "$1:$2:$3" >> '${opened}'\n` });
  chmodSync(editor, 0o755);
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const env = { CONTENT_DIR: contentDir, CACHE_DIR: join(folder, 'cache'), PORT: String(port), LAUNCH_EDITOR: editor };
  const server = startScript('dev', [], env);
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text: Buffer) => (printed += text.toString()));
  await vi.waitFor(async () => expect(await readStatus(url + page)).toBe(200), 60_000);
  return {
    url,
    contentDir,
    printed: () => printed,
    opened: () => (existsSync(opened) ? readFileSync(opened, 'utf8').trimEnd().split('\n') : []),
    close: () => server.kill(),
  };
}

/** Asks as a browser does for a page. */
export const openPage = (
  url: string,
  more: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
): Promise<Response> => fetch(url, { ...more, headers: { accept: 'text/html', ...more.headers } });

/** The text of a page; empty where nobody answers. */
export const readPage = (url: string): Promise<string> =>
  openPage(url).then(
    (response) => response.text(),
    () => '',
  );

/** The status of a page; 0 where nobody answers. */
export const readStatus = (url: string): Promise<number> =>
  openPage(url).then(
    ({ status }) => status,
    () => 0,
  );

/** A port that nobody listens on. */
function findFreePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) =>
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    }),
  );
}
