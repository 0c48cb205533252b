import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPart } from '../shards/part.ts';
import { getFolder, putFolder } from './folder-sync.ts';
import type { S3Store } from './s3-store.ts';

const headersOf = () => ({ type: 'application/octet-stream', cacheControl: 'no-cache' });

/** Puts the plan and the finished parts of this machine into a store, each part by itself, so that machines do not meet. */
export async function putParts(store: S3Store, partsDir: string): Promise<string[]> {
  const names = partsIn(partsDir);
  for (const name of names) await putFolder(store.below(name), join(partsDir, name), { headersOf });
  return names;
}

/** Fetches the plan, or with it so many shares and the index, from a store. */
export async function getParts(store: S3Store, partsDir: string, of: number): Promise<string[]> {
  const shares = Array.from({ length: of }, (_, at) => `share-${at + 1}-of-${of}`);
  const names = ['plan', ...(of > 0 ? [...shares, 'index'] : [])];
  for (const name of names) await getFolder(store.below(name), join(partsDir, name));
  return names;
}

const partsIn = (partsDir: string): string[] =>
  (existsSync(partsDir) ? readdirSync(partsDir) : [])
    .filter((name) => name === 'plan' || readPart(join(partsDir, name)) !== null)
    .sort();
