import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { readAddress } from './address.ts';
import { sendFile, sendWords } from './send.ts';
import { openShelf, type TakeFile } from './shelf.ts';
import { findFile, siteHeaders } from './site-files.ts';

/** Where the built site is and the path it stands under. */
export interface ServeOptions {
  outDir: string;
  basePath: string;
  /** How long a client may take to say what it wants, in milliseconds. */
  patience?: number;
}

/** A server for a built site that does what a static host does; a site swapped meanwhile is served at once. */
export function createSiteServer({ patience = 10_000, ...site }: ServeOptions): Server {
  const limits = { headersTimeout: patience, requestTimeout: patience, connectionsCheckingInterval: patience / 4 };
  // Who stops reading is dropped too.
  return createServer({ ...limits, keepAliveTimeout: 5_000 }, answerRequests(site)).setTimeout(3 * patience);
}

/** The same for a server that answers for more than the site. */
export function answerRequests(site: Omit<ServeOptions, 'patience'>): RequestListener {
  const take = openShelf();
  return (request, response) => {
    answer(take, site, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendWords(response, 500, 'This could not be read');
    });
  };
}

async function answer(
  take: TakeFile,
  { outDir, basePath }: Omit<ServeOptions, 'patience'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendWords(response, 405, 'Only reading is possible', { Allow: 'GET, HEAD' });
    return;
  }
  const { path, search } = readAddress(request.url ?? '/', basePath) ?? { path: null, search: '' };
  const found = await findFile(take, outDir, path);
  const headers = await siteHeaders(take, outDir, path ?? '/');
  switch (found.kind) {
    case 'file':
      await sendFile(request, response, found.file, headers);
      break;
    case 'page-below':
      sendWords(response, 301, 'The address ends in a slash', { ...headers, Location: addressOf(basePath, path) + search });
      break;
    case 'nothing':
      if (found.page) await sendFile(request, response, found.page, headers, 404);
      else sendWords(response, 404, 'There is nothing here', headers);
      break;
    case 'no-site':
      sendWords(response, 503, 'The site is not there at the moment', { 'Retry-After': '1' });
      break;
    default:
      found satisfies never;
  }
}

/** The address of a page; never one that begins with two slashes, for no step of a path is empty. */
const addressOf = (basePath: string, path: string | null): string =>
  `${basePath.slice(0, -1)}${(path ?? '').split('/').map(encodeURIComponent).join('/')}/`;
