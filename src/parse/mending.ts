import { problem, type Problem } from '../problems/problem.ts';

/** An article on its way to be read as it was meant. */
export interface Mending {
  path: string;
  lines: string[];
  problems: Problem[];
  /** The blocks that are open here, the innermost last. */
  open: OpenBlock[];
}

/** A block without its end so far. */
export interface OpenBlock {
  /** The line it begins on, from 0. */
  at: number;
  column: number;
  name: string;
  colons: string;
}

/** Tells a slip at a column of a line. */
export function tellSlip({ path, problems }: Mending, at: number, column: number, hint: string): void {
  const place = { file: path, line: at + 1, column };
  problems.push(problem('broken-block', place, {}, { hint }));
}

/** True for white space that makes a line code, where it does not go on with a paragraph. */
export const isCode = (indent: string): boolean => /\t| {4}/u.test(indent);
