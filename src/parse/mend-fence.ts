import { problem } from '../problems/problem.ts';
import { isCode, tellSlip, type Mending } from './mending.ts';

/** Blocks in which no other may stand, and that stand in none. */
const ALONE = new Set(['source', 'claim', 'response', 'correction']);

const CONTAINER = /^(\s*)(:{3,})([A-Za-z][\w-]*)/u;
const HEADING = /^#{1,6}[ \t]/u;
const FENCE = /^(\s*)(:{3,})\s*$/u;
/** What was meant to end a block: too few colons, or words behind them. */
const SHORT = /^( {0,3})::\s*$/u;
const WITH_WORDS = /^( {0,3}):{3,}[ \t]*\S/u;

/** Notes that a block begins; where another should have ended before it, ends that. */
export function openBlock(at: number, mending: Mending): void {
  const [, indent = '', colons = '', name = ''] = CONTAINER.exec(mending.lines[at] ?? '') ?? [];
  if (name === '') return;
  const [first] = mending.open;
  if (first && ALONE.has(name) && ALONE.has(first.name) && colons.length >= first.colons.length) endBefore(at, mending);
  mending.open.push({ at, column: indent.length + 1, name, colons });
}

/** Reads a line that ends a block as it was meant, and notes which blocks it ends. */
export function mendFence(at: number, mending: Mending): void {
  const { lines, open } = mending;
  const innermost = open.at(-1);
  const line = lines[at] ?? '';
  if (innermost === undefined) return;
  if (HEADING.test(line) && !endsLater(at, lines)) return endBefore(at, mending);
  if (!line.includes('::')) return;
  const { colons } = innermost;
  const fence = FENCE.exec(line);
  if (fence) {
    const [, indent = '', written = ''] = fence;
    if (isCode(indent))
      tellSlip(
        mending,
        at,
        indent.length + 1,
        `Begin ${colons} at the start of the line: behind a tab or four spaces it is code.`,
      );
    if (isCode(indent)) lines[at] = written;
    closeBlocks(mending, written);
    return;
  }
  const slip = SHORT.exec(line) ?? WITH_WORDS.exec(line);
  if (slip) {
    tellSlip(mending, at, (slip[1] ?? '').length + 1, `A block ends with a line of ${colons} and nothing else.`);
    lines[at] = colons;
    closeBlocks(mending, colons);
    return;
  }
  const words = wordsBeforeFence(line);
  if (words === null || (lines[at + 1] ?? '').trim() !== '' || at + 1 >= lines.length) return;
  tellSlip(mending, at, words.length + 1, `A block ends with a line of ${colons} of its own, below its words.`);
  lines[at] = words;
  lines[at + 1] = colons;
}

/** What stands before the colons at the end of a line; null where there are none. A loop: a pattern would go over them again and again. */
function wordsBeforeFence(line: string): string | null {
  const trimmed = line.trimEnd();
  let end = trimmed.length;
  while (trimmed.charAt(end - 1) === ':') end--;
  return trimmed.length - end < 3 || end === 0 ? null : trimmed.slice(0, end);
}

/** A fence ends the innermost block that it is long enough for, and those around it with as many colons. */
function closeBlocks({ open }: Mending, fence: string): void {
  let index = open.findLastIndex(({ colons }) => colons.length <= fence.length);
  while (index > 0 && open[index - 1]?.colons === open[index]?.colons) index--;
  if (index !== -1) open.length = index;
}

/** Whether the block that is open here has its end below, before the next one begins. */
function endsLater(at: number, lines: readonly string[]): boolean {
  const next = lines.slice(at + 1).find((line) => FENCE.test(line) || CONTAINER.test(line));
  return next !== undefined && FENCE.test(next);
}

/** Ends the block that is open on the empty line above another, and says so. */
function endBefore(at: number, { path, lines, problems, open }: Mending): void {
  const [first] = open;
  if (first === undefined || (lines[at - 1] ?? '').trim() !== '') return;
  const { name: block, colons } = first;
  problems.push(
    problem(
      'unclosed-block',
      { file: path, line: first.at + 1, column: first.column },
      { block, colons },
      { other: { file: path, line: at + 1, column: 1 } },
    ),
  );
  lines[at - 1] = colons;
  open.length = 0;
}
