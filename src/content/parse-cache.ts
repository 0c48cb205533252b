import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { ROOT } from '../settings.ts';

/** What decides how a text is parsed: a change in any of these makes every kept result worthless. */
const PARSER_FILES = ['src/parse/**/*.ts', 'src/records/**/*.ts', 'src/problems/**/*.ts', 'package-lock.json'];

/** The name of the present parser, made from its code. */
export function identifyParser(root: string = ROOT): string {
  const hash = createHash('sha256');
  for (const path of globSync(PARSER_FILES, { cwd: root }).sort())
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

/** The name under which the result of parsing a text is kept. */
export const identifyText = (path: string, text: string): string =>
  createHash('sha256').update(`${path}\0${text}`).digest('hex').slice(0, 40);

/** Prepares the folder in which results of this parser are kept, and drops those of earlier parsers. */
export function openParseCache(cacheDir: string, parser: string): string {
  const all = join(cacheDir, 'parsed');
  const folder = join(all, parser);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(all)) if (name !== parser) rmSync(join(all, name), { recursive: true, force: true });
  return folder;
}

/** The kept result; null where there is none, or none that can be read. */
export function readParsed(folder: string, key: string): ParsedFile | null {
  try {
    return JSON.parse(readFileSync(join(folder, key), 'utf8')) as ParsedFile;
  } catch {
    return null;
  }
}

/** Keeps a result; by rename, so that a run that is stopped leaves no half-written one. */
export function writeParsed(folder: string, key: string, json: string): void {
  const aside = join(folder, `.${key}-${process.pid}`);
  writeFileSync(aside, json);
  renameSync(aside, join(folder, key));
}
