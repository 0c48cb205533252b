import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../shards/part.ts';
import type { ObjectHeaders, S3Store } from './s3-store.ts';

/** What a folder in a store holds: the sha256 of each file. It is written last, so that it never names what is not there. */
type Listing = Record<string, string>;

const LISTING = 'listing.json';

/** Objects sent or fetched at once. */
const AT_ONCE = 16;

/** How a folder is put into a store. */
export interface PutOptions {
  headersOf: (path: string) => ObjectHeaders;
  /** Files of a lower rank are there before those of a higher one. */
  rankOf?: (path: string) => number;
}

/** Puts what has changed of a folder into a store, and nothing away: what was there stays for those who are still reading it. */
export async function putFolder(
  store: S3Store,
  folder: string,
  { headersOf, rankOf = () => 0 }: PutOptions,
): Promise<{ sent: number; kept: number }> {
  const before = await readListing(store);
  const now: Listing = Object.fromEntries(filesBelow(folder).map((path) => [path, hashOf(readFileSync(join(folder, path)))]));
  const changed = Object.keys(now).filter((path) => before[path] !== now[path]);
  for (const rank of [...new Set(changed.map(rankOf))].sort((a, b) => a - b)) {
    const ofRank = changed.filter((path) => rankOf(path) === rank);
    await inTurns(ofRank, (path) => store.put(path, readFileSync(join(folder, path)), headersOf(path)));
  }
  const listing = new TextEncoder().encode(JSON.stringify({ ...before, ...now }));
  if (changed.length > 0) await store.put(LISTING, listing, { type: 'application/json', cacheControl: 'no-cache' });
  return { sent: changed.length, kept: Object.keys(now).length - changed.length };
}

/** Fetches a folder that was put into a store, save what is here already; throws where an object holds something else than was put. */
export async function getFolder(store: S3Store, folder: string): Promise<{ fetched: number; kept: number }> {
  const listing = await readListing(store);
  const missing = Object.entries(listing).filter(([path, hash]) => !isHere(join(folder, path), hash));
  await inTurns(missing, async ([path, hash]) => {
    const bytes = await store.get(path);
    if (bytes === null || hashOf(bytes) !== hash) throw new Error(`The store does not hold ${path} as it was put there.`);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  });
  return { fetched: missing.length, kept: Object.keys(listing).length - missing.length };
}

async function readListing(store: S3Store): Promise<Listing> {
  const bytes = await store.get(LISTING);
  return bytes === null ? {} : (JSON.parse(new TextDecoder().decode(bytes)) as Listing);
}

const isHere = (file: string, hash: string): boolean => existsSync(file) && hashOf(readFileSync(file)) === hash;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Does something to each, some at a time. */
async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += AT_ONCE) await Promise.all(items.slice(at, at + AT_ONCE).map(work));
}
