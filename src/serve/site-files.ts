import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { headersFor, readHeaderRules, type HeaderRule } from './headers.ts';
import type { ShelvedFile, TakeFile } from './shelf.ts';

/** What an address leads to. */
export type Found =
  | { kind: 'file'; file: ShelvedFile }
  /** A page whose address ends in a slash. */
  | { kind: 'page-below' }
  | { kind: 'nothing'; page: ShelvedFile | null }
  /** The site itself is not there, as while somebody moves it by hand. */
  | { kind: 'no-site' };

/** Files of a built site that are not for readers. */
const HIDDEN = /^\/(?:_headers|_redirects|\.[^/]*)$/u;

/** How long an answer waits for a site that is being swapped, in steps of 20 ms. */
const PATIENCE = 50;

/**
 * What a decoded path leads to, null being one that no file can have. A swap takes the site away for a moment: what was not found while that went on is looked
 * for again.
 */
export async function findFile(take: TakeFile, outDir: string, path: string | null): Promise<Found> {
  for (let step = 0; step < PATIENCE; step++) {
    const site = identifySite(outDir);
    const found = await lookUp(take, outDir, path);
    if (found.kind !== 'nothing' || (site !== null && site === identifySite(outDir))) return found;
    await wait(20);
  }
  return { kind: 'no-site' };
}

async function lookUp(take: TakeFile, outDir: string, path: string | null): Promise<Found> {
  if (path !== null && !HIDDEN.test(path)) {
    const page = await take(join(outDir, path, 'index.html'));
    if (page) return path.endsWith('/') ? { kind: 'file', file: page } : { kind: 'page-below' };
    const file = path.endsWith('/') ? null : await take(join(outDir, path));
    if (file) return { kind: 'file', file };
  }
  return { kind: 'nothing', page: await take(join(outDir, '404.html')) };
}

function identifySite(outDir: string): string | null {
  const found = statSync(outDir, { throwIfNoEntry: false });
  return found ? `${found.dev} ${found.ino}` : null;
}

const rulesOf = new WeakMap<ShelvedFile, HeaderRule[]>();

/** The headers that the site itself asks for at a path. */
export async function siteHeaders(take: TakeFile, outDir: string, path: string): Promise<Record<string, string>> {
  const file = await take(join(outDir, '_headers'));
  if (file === null) return {};
  const rules = rulesOf.get(file) ?? readHeaderRules((await file.bytes('identity')).toString());
  rulesOf.set(file, rules);
  return headersFor(rules, path);
}
