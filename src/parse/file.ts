import { problem } from '../problems/problem.ts';
import { isId } from '../records/id.ts';
import { parseActor } from './actor.ts';
import { parseArticle } from './article.ts';
import { checkCharacters } from './characters.ts';
import { checkLimits, tooComplex } from './limits.ts';
import { parsePassages } from './passages.ts';
import type { ParsedFile } from './parsed-file.ts';
import { parseRedirects } from './redirects.ts';
import { parseSite } from './site.ts';
import { parseTopic } from './topic.ts';
import { badFileName } from './validate.ts';

const PARSERS: Record<string, { extension: string; parse: (id: string, text: string, file: ParsedFile) => void }> = {
  actors: { extension: 'md', parse: parseActor },
  articles: { extension: 'md', parse: parseArticle },
  topics: { extension: 'md', parse: parseTopic },
  passages: { extension: 'txt', parse: parsePassages },
};

/**
 * The records of one content file, by its path below the content folder. Never throws: what is wrong with the text is
 * among its problems.
 */
export function parseFile(path: string, text: string): ParsedFile {
  const file = emptyFile(path);
  const plain = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const limit = checkLimits(path, plain);
  if (limit !== null) return { ...file, faulty: [folderAndId(path)], problems: [limit] };
  file.problems.push(...checkCharacters(path, plain));
  try {
    parseByPath(path, plain, file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ...emptyFile(path), faulty: [folderAndId(path)], problems: [tooComplex(path, 1)] };
  }
  return file;
}

/** A file with no records yet. */
export function emptyFile(path: string): ParsedFile {
  return {
    path,
    site: null,
    actor: null,
    article: null,
    topic: null,
    claims: [],
    responses: [],
    sources: [],
    corrections: [],
    passages: [],
    links: [],
    redirects: [],
    words: [],
    faulty: [],
    problems: [],
  };
}

function parseByPath(path: string, text: string, file: ParsedFile): void {
  if (path === 'site.md') return parseSite(text, file);
  if (path === 'redirects.csv') return parseRedirects(text, file);
  const [, folder = '', name = '', extension = ''] = /^([^/]+)\/([^/]+)\.([^./]+)$/u.exec(path) ?? [];
  const parser = PARSERS[folder];
  const top = { file: path, line: 1, column: 1 };
  if (parser?.extension !== extension) file.problems.push(problem('unexpected-file', top));
  else if (!isId(name)) file.problems.push(badFileName(name, top));
  else {
    parser.parse(name, text, file);
    if (folder !== 'passages' && !file.actor && !file.article && !file.topic) file.faulty.push(folderAndId(path));
  }
}

/** The folder and id of the record a file is, such as `actors/herald`. */
export const folderAndId = (path: string): string => path.replace(/\.[^./]+$/u, '');
