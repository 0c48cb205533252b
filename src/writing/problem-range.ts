import type { ProblemCode } from '../problems/messages.ts';
import type { Problem } from '../problems/problem.ts';

/** A stretch of a line, from 1 like places; `end` is the column behind it. */
export interface LineRange {
  line: number;
  column: number;
  end: number;
}

/** Where a message names the word that it is about, if that is not the first in quotation marks. */
const NAMED: Partial<Record<ProblemCode, RegExp>> = {
  'unknown-part': /no part "([^"]+)"/u,
  'illegal-stance': /the stance (\S+) on/u,
  'untouched-claim': /the claim "([^"]+)"/u,
  'part-about-stranger': /is about "([^"]+)"/u,
  'supersedes-later': /supersede "([^"]+)"/u,
  'supersedes-other-party': /supersedes "([^"]+)"/u,
  'supersedes-no-part': /a point "([^"]+)"/u,
};

/**
 * The words of a line that a problem is about: the value it names, where the line holds it, else the word at its place;
 * of a whole block its first line.
 */
export function rangeOf({ code, place, message }: Pick<Problem, 'code' | 'place' | 'message'>, line: string): LineRange {
  const at = place.column - 1;
  const isBlock = /^\s*:{2,}/u.test(line) && line.slice(0, at).trim() === '';
  const named = isBlock ? wordIn(line, (NAMED[code] ?? /"([^"]+)"/u).exec(message)?.[1] ?? '') : null;
  if (named !== null) return { line: place.line, column: named.at + 1, end: named.at + named.length + 1 };
  if (isBlock) return { line: place.line, column: place.column, end: Math.max(line.length, place.column) + 1 };
  const word = /^[^\s"'{}[\]()<>]+/u.exec(line.slice(at))?.[0] ?? line.charAt(at);
  return { line: place.line, column: place.column, end: place.column + Math.max(word.length, 1) };
}

/** Where a word stands by itself among the attributes of a line. */
function wordIn(line: string, word: string): { at: number; length: number } | null {
  const start = line.indexOf('{');
  if (word === '') return null;
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const found = new RegExp(`(?<=[\\s"/#])${escaped}(?=[\\s"/}=])`, 'u').exec(line.slice(start));
  return found === null ? null : { at: start + found.index, length: word.length };
}
