/** The front matter of a file, cut out. */
export interface CutText {
  /** Its fields. */
  yaml: string;
  /** How many letters it takes, with its lines of hyphens. */
  length: number;
  /** On which line of the file its fields begin. */
  firstLine: number;
  /** What is wrong with its lines of hyphens. */
  slip: { line: number; hint: string } | null;
}

const FENCED = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/u;
/** Hyphens and dashes, too few or too many of them, indented or not. */
const HYPHENS = /^[ \t]*[-–—−]{1,8}[ \t]*$/u;
const FIELD = /^[\w-]+[ \t]*:(?:[ \t]|$)/u;

const HYPHENS_ALONE = 'Write three hyphens, ---, and nothing else on this line.';

/** Cuts front matter out of a text, also where its lines of hyphens are not right; null where there is none. */
export function cutFrontMatter(text: string): CutText | null {
  const match = FENCED.exec(text);
  if (match) return { yaml: match[1] ?? '', length: match[0].length, firstLine: 2, slip: null };
  const lines = text.split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  const begins = HYPHENS.test(lines[open] ?? '');
  const first = begins ? open + 1 : open;
  if (first === -1 || !FIELD.test(lines[first] ?? '')) return null;
  const close = lines.findIndex((line, at) => at >= first && HYPHENS.test(line));
  const end = close === -1 ? endOfFields(lines, first) : close;
  return {
    yaml: lines.slice(first, end).join('\n'),
    length: lines.slice(0, close === -1 ? end : end + 1).join('\n').length,
    firstLine: first + 1,
    slip: findSlip(lines, open, first, close, end),
  };
}

function findSlip(lines: readonly string[], open: number, first: number, close: number, end: number): CutText['slip'] {
  if (open === first) return { line: open + 1, hint: 'Write a line of three hyphens, ---, above the fields.' };
  if (!/^---[ \t]*$/u.test(lines[open] ?? '')) return { line: open + 1, hint: HYPHENS_ALONE };
  if (open > 0) return { line: 1, hint: 'Remove the empty line above the three hyphens.' };
  if (close === -1) return { line: end + 1, hint: 'Write a line of three hyphens, ---, below the last field.' };
  return { line: close + 1, hint: HYPHENS_ALONE };
}

/** The line below the last field. */
function endOfFields(lines: readonly string[], first: number): number {
  const end = lines.findIndex(
    (line, at) => at > first && (line.trim() === '' || !(FIELD.test(line) || /^\s+\S|^- /u.test(line))),
  );
  return end === -1 ? lines.length : end;
}
