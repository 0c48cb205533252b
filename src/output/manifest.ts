import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCacheKey } from '../content/cache-key.ts';
import type { Settings } from '../settings.ts';
import { followLinks } from './out-folder.ts';

/** A file of the last output and what it was made from. */
export interface MadeFile {
  /** What its maker was given. */
  given: string;
  /** What it read of the graph, by its number in `Manifest.sets`. */
  set: number;
  size: number;
  changed: number;
}

/** What the last build wrote into a folder. */
export interface Manifest {
  code: string;
  /** The name and the digest of all that was read. */
  reads: readonly (readonly [name: string, digest: string])[];
  /** What was read together, by the numbers of `reads`; many files have read the same. */
  sets: readonly (readonly number[])[];
  files: Readonly<Record<string, MadeFile>>;
}

type ManifestSettings = Pick<Settings, 'outDir' | 'cacheDir' | 'cacheKey'>;

/** The manifest of what is at `outDir`; null where there is none, or none that this code left with our secret. */
export function readManifest(settings: ManifestSettings, code: string): Manifest | null {
  try {
    const [, seal = '', json = ''] = /^([0-9a-f]{64})\n(.*)$/su.exec(readFileSync(manifestFile(settings), 'utf8')) ?? [];
    if (!timingSafeEqual(Buffer.from(seal), Buffer.from(sealOf(settings, json)))) return null;
    const manifest = JSON.parse(json) as Manifest;
    return manifest.code === code ? manifest : null;
  } catch {
    return null;
  }
}

/** Keeps the manifest of what is now at `outDir`; where it cannot be kept, the next build makes all anew. */
export function writeManifest(settings: ManifestSettings, manifest: Manifest): void {
  const file = manifestFile(settings);
  const json = JSON.stringify(manifest);
  const aside = `${file}-${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(aside, `${sealOf(settings, json)}\n${json}`);
    renameSync(aside, file);
  } catch {
    for (const name of [aside, file]) rmSync(name, { force: true });
  }
}

/** Each output folder has a manifest of its own. */
function manifestFile({ outDir, cacheDir }: ManifestSettings): string {
  const name = createHash('sha256').update(followLinks(outDir)).digest('hex').slice(0, 16);
  return join(cacheDir, 'made', name);
}

const sealOf = (settings: ManifestSettings, json: string): string =>
  createHmac('sha256', readCacheKey(settings)).update(`made\0${json}`).digest('hex');
