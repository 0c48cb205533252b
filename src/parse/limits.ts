import { problem, type Problem } from '../problems/problem.ts';

/** In kB. A long dossier has 60; Markdown crafted to be slow needs more than this to hurt. */
export const MOST_KILOBYTES = 200;

/** Markers of quotes and lists at the start of one line: deeper nesting takes the parser seconds. */
const MOST_NESTED = 8;

/** The same in one file: lists within lists cost time that grows faster than they do. */
const MOST_MARKERS = 5000;

/** Signs that may open something, in one file: unmatched ones cost time that grows with their square, nested ones the stack. */
const MOST_MARKS = 4000;

/** Code, links, emphasis, addresses, references, and colons that seem to name a directive. */
const MARKS = /`+|\[|\*+|_+|<|&|:(?=[^\s:/])/gu;

/** Openings of comments and their like: each unmatched one is sought to the end of its paragraph. */
const MOST_COMMENTS = 200;

/** Blocks open at once. Two is all the grammar asks for; of more, each would be told again, with all that follows in it. */
const MOST_OPEN = 6;

/** Letters without an empty line or a new item of a list: what a sign may open is sought to the end of its paragraph. */
const MOST_IN_PARAGRAPH = 20_000;

const MOST_LINES = 5000;

/** What makes a text unfit to be parsed, or null. Checked first, since the parser itself would hang or overflow. */
export function checkLimits(path: string, text: string): Problem | null {
  const kilobytes = Math.ceil(text.length / 1000);
  if (kilobytes > MOST_KILOBYTES) {
    return problem(
      'file-too-large',
      { file: path, line: 1, column: 1 },
      { size: String(kilobytes), most: String(MOST_KILOBYTES) },
    );
  }
  const lines = text.split('\n');
  const line = lines.findIndex((candidate) => nesting(candidate) > MOST_NESTED) + 1 || findLongParagraph(lines);
  if (line > 0) return tooComplex(path, line);
  if (lines.length > MOST_LINES || lines.reduce((sum, text) => sum + nesting(text), 0) > MOST_MARKERS) return tooComplex(path, 1);
  if (count(text, MARKS) > MOST_MARKS || count(text, /<[!?]/gu) > MOST_COMMENTS) return tooComplex(path, 1);
  return findUnclosed(path, lines);
}

/** The line at which a paragraph becomes too long, or 0. */
function findLongParagraph(lines: readonly string[]): number {
  let length = 0;
  return (
    lines.findIndex((line) => {
      length = line.trim() === '' || /^\s*[*+-]\s+\S/u.test(line) ? line.length : length + line.length + 1;
      return length > MOST_IN_PARAGRAPH;
    }) + 1
  );
}

/** The first of too many blocks open at once: so many only come of a fence forgotten again and again. */
function findUnclosed(path: string, lines: readonly string[]): Problem | null {
  const open: { line: number; column: number; colons: string; block: string }[] = [];
  for (const [index, text] of lines.entries()) {
    const [, before = '', colons = '', rest = ''] = /^([\s>*+\-\d.)]*)(:{3,})(.*)/u.exec(text) ?? [];
    const block = /^[A-Za-z][\w-]*/u.exec(rest)?.[0] ?? '';
    // A fence closes the outermost block that it is long enough for, with all inside it.
    const closed = rest.trim() === '' ? open.findIndex((fence) => fence.colons.length <= colons.length) : -1;
    if (block !== '') open.push({ line: index + 1, column: before.length + 1, colons, block });
    else if (closed !== -1) open.length = closed;
    if (open.length <= MOST_OPEN) continue;
    const [first] = open;
    if (first)
      return problem(
        'unclosed-block',
        { file: path, line: first.line, column: first.column },
        { block: first.block, colons: first.colons },
      );
  }
  return null;
}

const count = (text: string, marks: RegExp): number => (text.match(marks) ?? []).length;

/** The problem of a text that cannot be read for its shape. */
export function tooComplex(path: string, line: number): Problem {
  return problem('too-complex', { file: path, line, column: 1 });
}

function nesting(line: string): number {
  const start = /^[\s>*+\-\d.)]*/u.exec(line)?.[0] ?? '';
  const markers = (start.match(/>|[*+-](?=\s)|\d[.)](?=\s)/gu) ?? []).length;
  return markers + Math.floor((/^ */u.exec(line)?.[0].length ?? 0) / 4);
}
