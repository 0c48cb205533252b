import { problem } from '../problems/problem.ts';
import type { ParsedFile } from './parsed-file.ts';

/** In words: enough for a sentence that is quoted and its neighbours, too little to be a copy of the source. */
export const MOST_WORDS = 60;

/** A line of `npm run save`: when, from where, and the checksum of the full text. It is about the words below it. */
const ORIGIN = /^# saved \d{4}-\d{2}-\d{2} from .+, sha256 [0-9a-f]{64}$/u;

/** Reads `passages/<source id>.txt`: a passage a paragraph. */
export function parsePassages(source: string, text: string, file: ParsedFile): void {
  let line = 1;
  for (const paragraph of text.split(/(\n[ \t]*(?:\n[ \t]*)+)/u)) {
    if (ORIGIN.test(paragraph.trim())) {
      line += paragraph.split('\n').length - 1;
      continue;
    }
    const words = paragraph.trim().split(/\s+/u).filter(Boolean);
    const place = { file: file.path, line, column: 1 };
    if (words.length > 0) file.passages.push({ source, text: words.join(' '), place });
    if (words.length > MOST_WORDS) {
      file.problems.push(problem('passage-too-long', place, { words: String(words.length), most: String(MOST_WORDS) }));
    }
    line += paragraph.split('\n').length - 1;
  }
}
