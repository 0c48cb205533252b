import { spellUnseen } from './escape.ts';

/** Letters shown before and behind the place: enough to know the line again. */
const BEFORE = 40;
const BEHIND = 30;

/** The line of a problem around its place, with a sign below it; for long lines, where a column alone helps nobody. */
export function renderExcerpt(line: string, column: number, indent: string): string {
  const at = Math.min(column - 1, line.length);
  const from = Math.max(at - BEFORE, 0);
  const to = Math.min(at + BEHIND, line.length);
  const before = `${from === 0 ? '' : '…'}${show(line.slice(from, at))}`;
  const behind = `${show(line.slice(at, to))}${to === line.length ? '' : '…'}`;
  return `${indent}${before}${behind}\n${indent}${' '.repeat(Array.from(before).length)}^`;
}

const show = (text: string): string => spellUnseen(text.replaceAll('\t', ' '));
