import { problem, type Problem } from '../problems/problem.ts';

/** In kB. A long dossier has 60; Markdown crafted to be slow needs more than this to hurt. */
const MOST_KILOBYTES = 200;

/** Markers of quotes and lists at the start of one line: deeper nesting makes the parser overflow its stack. */
const MOST_NESTED = 20;

/** Runs of backticks and brackets in one file: unmatched ones cost time that grows with their square. */
const MOST_MARKS = 4000;

const MOST_IN_LINE = 20_000;

/** What makes a text unfit to be parsed, or null. Checked first, since the parser itself would hang or overflow. */
export function checkLimits(path: string, text: string): Problem | null {
  const kilobytes = Math.ceil(text.length / 1000);
  if (kilobytes > MOST_KILOBYTES) {
    return problem('file-too-large', { file: path, line: 1, column: 1 }, { size: String(kilobytes), most: String(MOST_KILOBYTES) });
  }
  const lines = text.split('\n');
  const line = lines.findIndex((candidate) => candidate.length > MOST_IN_LINE || nesting(candidate) > MOST_NESTED) + 1;
  if (line > 0) return tooComplex(path, line);
  return (text.match(/`+|\[|\*+|_+/gu) ?? []).length > MOST_MARKS ? tooComplex(path, 1) : null;
}

/** The problem of a text that cannot be read for its shape. */
export function tooComplex(path: string, line: number): Problem {
  return problem('too-complex', { file: path, line, column: 1 }, { line: String(line) });
}

function nesting(line: string): number {
  const start = /^[\s>*+\-\d.)]*/u.exec(line)?.[0] ?? '';
  const markers = (start.match(/>|[*+-](?=\s)|\d[.)](?=\s)/gu) ?? []).length;
  return markers + Math.floor((/^ */u.exec(line)?.[0].length ?? 0) / 4);
}
