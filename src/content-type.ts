import { extname } from 'node:path';

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
  '.sql': 'application/sql; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.parquet': 'application/vnd.apache.parquet',
  '.wasm': 'application/wasm',
};

/** The types of files that a site has, by the ends of their names. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = TYPES;

/** What a file is whose name does not say it. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** What a file is, told by its name. */
export const contentTypeOf = (file: string): string => TYPES[extname(file)] ?? UNKNOWN_TYPE;

/** Whether compressing a file of this type pays. */
export const isCompressible = (type: string): boolean => type.includes('charset=') || type === 'application/wasm';
