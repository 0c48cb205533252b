import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersFor, readHeaderRules } from './headers.ts';
import { STAMP } from '../output/stamp.ts';

/** Where the built site is and the path it stands under. */
export interface ServeOptions {
  outDir: string;
  basePath: string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Files of a built site that are not for readers. */
const HIDDEN = new Set(['/_headers', `/${STAMP}`]);

/** A server for a built site that does what a static host does; a site swapped meanwhile is served at once. */
export const createSiteServer = (options: ServeOptions): Server =>
  createServer((request, response) => {
    answer(options, request, response).catch(() => response.writeHead(500).end());
  });

async function answer({ outDir, basePath }: ServeOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathBelow(basePath, pathname);
  const found = path === null ? null : await findFile(outDir, path);
  if (found?.redirect) return void response.writeHead(301, { Location: `${pathname}/${search}` }).end();
  const file = found?.file ?? join(outDir, '404.html');
  const body = await readFile(file).catch(() => Buffer.from('Not found'));
  sendBody(request, response, {
    status: found ? 200 : 404,
    body,
    headers: {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...headersFor(readHeaderRules(outDir), path ?? '/'),
    },
  });
}

/** The decoded path below the base, beginning with a slash; null where it is outside or no path at all. */
function pathBelow(basePath: string, pathname: string): string | null {
  if (!`${pathname}/`.startsWith(basePath)) return null;
  try {
    const path = normalize(decodeURIComponent(pathname.slice(basePath.length - 1) || '/'));
    return path.startsWith('/') && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

/** The file for a path: itself, or the page of a folder, whose address ends in a slash. */
async function findFile(outDir: string, path: string): Promise<{ file: string; redirect: boolean } | null> {
  const file = join(outDir, path.endsWith('/') ? `${path}index.html` : path);
  const found = await stat(file).catch(() => null);
  if (found?.isFile() && !HIDDEN.has(path)) return { file, redirect: false };
  const page = found?.isDirectory() ? await stat(join(file, 'index.html')).catch(() => null) : null;
  return page ? { file: join(file, 'index.html'), redirect: true } : null;
}

interface Answer {
  status: number;
  body: Buffer;
  headers: Record<string, string>;
}

/** Sends a body in the shortest encoding that the reader's browser understands. */
function sendBody(request: IncomingMessage, response: ServerResponse, { status, body, headers }: Answer): void {
  const [encoding, bytes] = encodeBody(body, headers['Content-Type'] ?? '', request.headers['accept-encoding']?.toString() ?? '');
  response.writeHead(status, {
    'Cache-Control': 'no-cache',
    ...headers,
    ...(encoding && { 'Content-Encoding': encoding }),
    'Content-Length': bytes.length,
    Vary: 'Accept-Encoding',
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function encodeBody(body: Buffer, type: string, accepted: string): [encoding: string | null, bytes: Buffer] {
  const compressible = /^text\/|charset=|wasm/u.test(type) && body.length > 512;
  if (compressible && /\bbr\b/u.test(accepted)) {
    return ['br', brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })];
  }
  if (compressible && /\bgzip\b/u.test(accepted)) return ['gzip', gzipSync(body)];
  return [null, body];
}
