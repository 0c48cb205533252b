import { parseFile } from '../parse/file.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { Settings } from '../settings.ts';
import { identifyText, openParseCache, pruneParsed, readParsed, writeParsed, type ParseCache } from './parse-cache.ts';
import { parseInThreads } from './parse-threads.ts';
import type { ParseTask } from './parse-worker.ts';

/** Text to parse, in characters, from which starting threads pays. */
const WORTH_THREADS = 1_000_000;

/** The last result for each path, so that a changed file costs the others nothing, not even reading their kept results. */
const memory = new Map<string, { key: string; parsed: ParsedFile }>();

/** Parses texts, each only if no result of it is kept; results in the order given. */
export async function parseFiles(
  files: readonly { path: string; text: string }[],
  settings: Pick<Settings, 'cacheDir' | 'cacheKey'>,
): Promise<ParsedFile[]> {
  const cache = openParseCache(settings);
  const kept = new Map<string, ParsedFile>();
  const tasks: ParseTask[] = [];
  for (const { path, text } of files) {
    const key = identifyText(path, text);
    const known = memory.get(path);
    const parsed = known?.key === key ? known.parsed : readParsed(cache, path, key);
    if (parsed) kept.set(path, parsed);
    else tasks.push({ path, text, key });
    if (parsed) memory.set(path, { key, parsed });
  }
  const fresh = await parseTasks(tasks, cache);
  tasks.forEach(({ path, key }, at) => {
    const parsed = fresh[at] as ParsedFile;
    kept.set(path, parsed);
    memory.set(path, { key, parsed });
  });
  pruneParsed(cache, new Set(files.map(({ path }) => memory.get(path)?.key ?? '')));
  return files.map(({ path }) => kept.get(path) as ParsedFile);
}

/** Parses here or on all cores, whichever is sooner done. */
async function parseTasks(tasks: ParseTask[], cache: ParseCache): Promise<ParsedFile[]> {
  if (tasks.reduce((size, { text }) => size + text.length, 0) > WORTH_THREADS) return parseInThreads(tasks, cache);
  return tasks.map(({ path, text, key }) => {
    const parsed = parseFile(path, text);
    writeParsed(cache, key, JSON.stringify(parsed));
    return parsed;
  });
}
