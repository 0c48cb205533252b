import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../../src/serve/serve-site.ts';

/** A built site on a free port of this machine. */
export interface ServedSite {
  /** Where the site begins, base path and closing slash included. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site as a static host would, headers included. */
export async function serveSite(outDir: string, basePath: string): Promise<ServedSite> {
  const server = createSiteServer({ outDir, basePath });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  return { url: `http://127.0.0.1:${port}${basePath}`, close };
}
