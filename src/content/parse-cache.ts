import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFile } from '../parse/file.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { ROOT, type Settings } from '../settings.ts';
import { readCacheKey } from './cache-key.ts';

/** Where the results of one parser are kept and how they are known as ours. */
export interface ParseCache {
  folder: string;
  parser: string;
  secret: string;
}

/** What decides how a text is parsed: a change in any of these makes every kept result worthless. */
const PARSER_FILES = ['src/parse/**/*.ts', 'src/records/**/*.ts', 'src/problems/**/*.ts', 'package-lock.json'];

/** Prepares the folder in which results of the present parser are kept, and drops those of earlier parsers. */
export function openParseCache(settings: Pick<Settings, 'cacheDir' | 'cacheKey'>): ParseCache {
  const all = join(settings.cacheDir, 'parsed');
  const parser = identifyParser();
  const folder = join(all, parser);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(all)) if (name !== parser) rmSync(join(all, name), { recursive: true, force: true });
  return { folder, parser, secret: readCacheKey(settings) };
}

/** The name of the present parser, made from its code. */
function identifyParser(): string {
  const hash = createHash('sha256');
  for (const path of globSync(PARSER_FILES, { cwd: ROOT }).sort())
    hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 16);
}

/** The name under which the result of parsing a text is kept. */
export const identifyText = (path: string, text: string): string =>
  createHash('sha256').update(`${path}\0${text}`).digest('hex').slice(0, 40);

/** The kept result; null where there is none, or none that this parser kept under this name with our secret. */
export function readParsed(cache: ParseCache, path: string, key: string): ParsedFile | null {
  try {
    const [, seal = '', json = ''] = /^([0-9a-f]{64})\n(.*)$/su.exec(readFileSync(join(cache.folder, key), 'utf8')) ?? [];
    if (!timingSafeEqual(Buffer.from(seal), Buffer.from(sealOf(cache, key, json)))) return null;
    const parsed: unknown = JSON.parse(json);
    return isParsed(parsed, path) ? parsed : null;
  } catch {
    return null;
  }
}

/**
 * Keeps a result; by rename, so that a run that is stopped leaves no half-written one. What cannot be kept, as on a full
 * disk, is parsed again next time.
 */
export function writeParsed(cache: ParseCache, key: string, json: string): void {
  const aside = join(cache.folder, `.${key}-${process.pid}`);
  try {
    writeFileSync(aside, `${sealOf(cache, key, json)}\n${json}`);
    renameSync(aside, join(cache.folder, key));
  } catch {
    rmSync(aside, { force: true });
  }
}

/** Drops every result but those that this run has used. */
export function pruneParsed({ folder }: ParseCache, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

const sealOf = ({ parser, secret }: ParseCache, key: string, json: string): string =>
  createHmac('sha256', secret).update(`${parser}\0${key}\0${json}`).digest('hex');

/** Whether a value has the shape of what parsing gives. */
function isParsed(value: unknown, path: string): value is ParsedFile {
  if (typeof value !== 'object' || value === null) return false;
  const fields = Object.entries(emptyFile(path));
  const found = value as Record<string, unknown>;
  return (
    Object.keys(found).length === fields.length &&
    fields.every(([name, empty]) => (Array.isArray(empty) ? Array.isArray(found[name]) : name in found)) &&
    found['path'] === path
  );
}
