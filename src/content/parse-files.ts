import { parseFile } from '../parse/file.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { Settings } from '../settings.ts';
import { identifyText, openParseCache, pruneParsed, readParsed, writeParsed, type ParseCache } from './parse-cache.ts';

/** The last result for each path, so that a changed file costs the others nothing, not even reading their kept results. */
const memory = new Map<string, { key: string; parsed: ParsedFile }>();

/** Parses texts, each only if no result of it is kept; results in the order given. */
export function parseFiles(
  files: readonly { path: string; text: string }[],
  settings: Pick<Settings, 'cacheDir' | 'cacheKey'>,
): ParsedFile[] {
  const cache = openParseCache(settings);
  const used = new Set<string>();
  const results = files.map(({ path, text }) => {
    const key = identifyText(path, text);
    used.add(key);
    const known = memory.get(path);
    const parsed = known?.key === key ? known.parsed : (readParsed(cache, path, key) ?? parseAnew(path, text, key, cache));
    memory.set(path, { key, parsed });
    return parsed;
  });
  pruneParsed(cache, used);
  return results;
}

function parseAnew(path: string, text: string, key: string, cache: ParseCache): ParsedFile {
  const parsed = parseFile(path, text);
  writeParsed(cache, key, JSON.stringify(parsed));
  return parsed;
}
