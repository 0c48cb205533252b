import type { Problem } from '../problems/problem.ts';
import { BLOCK_NAMES } from './block.ts';
import { mendFence, openBlock } from './mend-fence.ts';
import { isCode, tellSlip, type Mending } from './mending.ts';
import { findOpenerFault } from './opener-fault.ts';

/** A line that means a block, in whatever way it is written. */
const NAMES = BLOCK_NAMES.join('|');
const MEANT = new RegExp(
  `^(\\s*)(?:(:)(?=(?:${NAMES})[{[])|(:{2,})(?=[ \\t]*(?:${NAMES})(?:[\\s{[]|$)|[A-Za-z][\\w-]*[ \\t]*(?:[{[]|$)))`,
  'u',
);
const CODE = /^ {0,3}(`{3,}|~{3,})/u;

/**
 * The text with the lines of its blocks as they were meant, each slip told: so it is one problem, and does not turn the
 * block, what stands in it and what names it into others. Every line stays in its place.
 */
export function mendBlocks(path: string, text: string, problems: Problem[]): string {
  const mending: Mending = { path, lines: text.split('\n'), problems, open: [] };
  let code = '';
  for (let at = 0; at < mending.lines.length; at++) {
    const line = mending.lines[at] ?? '';
    const fence = CODE.exec(line)?.[1] ?? '';
    if (code !== '' || fence !== '') code = code === '' ? fence : fence.startsWith(code) ? '' : code;
    else if (MEANT.test(line)) mendOpener(at, mending);
    else mendFence(at, mending);
  }
  return mending.lines.join('\n');
}

function mendOpener(at: number, mending: Mending): void {
  const { lines } = mending;
  const [, indent = '', single] = MEANT.exec(lines[at] ?? '') ?? [];
  if (isCode(indent)) {
    tellSlip(
      mending,
      at,
      indent.length + 1,
      'Begin it at the start of the line: behind a tab or four spaces it is printed as code.',
    );
    unindent(at, indent, lines);
  } else if (single !== undefined) {
    const colons = /^\s*:part/u.test(lines[at] ?? '') ? '::' : ':::';
    tellSlip(mending, at, indent.length + 1, `Write ${colons} before the name of a block.`);
    lines[at] = (lines[at] ?? '').replace(':', colons);
  }
  mendAttributes(at, mending);
  openBlock(at, mending);
}

/** Takes white space away from a line, and from those below it up to the first that does not begin with it. */
function unindent(from: number, indent: string, lines: string[]): void {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith(indent)) lines[at] = line.slice(indent.length);
    else if (line.trim() !== '') return;
  }
}

/** Reads the line as it was meant; of several slips the first is told, since the others are mostly the same again. */
function mendAttributes(at: number, mending: Mending): void {
  const { lines } = mending;
  const column = (/^\s*/u.exec(lines[at] ?? '')?.[0].length ?? 0) + 1;
  const indent = ' '.repeat(column - 1);
  let fault = findOpenerFault((lines[at] ?? '').trimStart());
  if (fault?.hint && (fault.meant !== null || continues(at, lines))) tellSlip(mending, at, column + fault.at, fault.hint);
  if (fault) joinLines(at, lines);
  for (let round = 0; round < 20; round++) {
    fault = findOpenerFault((lines[at] ?? '').trimStart());
    const meant = fault?.meant ?? null;
    if (meant === null) return;
    lines[at] = indent + meant;
  }
}

/** Whether a line that opens braces goes on below, up to the brace that closes them. */
function continues(at: number, lines: readonly string[]): boolean {
  return endOfBraces(at, lines) > at;
}

/** Puts attributes that stand on several lines on the first. */
function joinLines(at: number, lines: string[]): void {
  for (let next = at + 1, end = endOfBraces(at, lines); next <= end; next++) {
    lines[at] = `${lines[at] ?? ''} ${(lines[next] ?? '').trim()}`;
    lines[next] = '';
  }
}

/** The line on which braces are closed that are open at the end of another; that line itself where there is none. */
function endOfBraces(at: number, lines: readonly string[]): number {
  if (!/\{[^}]*$/u.test(lines[at] ?? '')) return at;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (/^[^{}]*\}\s*$/u.test(line)) return next;
    if (line.trim() === '' || /[{}]|^\s*[:#>]/u.test(line)) return at;
  }
  return at;
}
