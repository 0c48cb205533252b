import type { Nodes } from 'mdast';

/** Something that Markdown makes of a text though its writer may not have meant it. */
export interface Oddity {
  thing: string;
  instead: string;
  /** Which line of the node it is, from 0. */
  line: number;
}

/** A list that begins with more than this begins with a year. */
const HIGHEST_FIRST = 99;

/** What is odd about a node whose raw lines are given, from the one it begins on. */
export function findOddity(node: Nodes, lines: readonly string[]): Oddity | null {
  const [first = ''] = lines;
  if (node.type === 'heading' && !/^[\s>*+-]*#/u.test(first))
    return {
      thing: 'a heading, for the line of signs below it',
      instead: 'Leave an empty line between them, or begin the heading with ##.',
      line: 0,
    };
  if (node.type === 'list' && (node.start ?? 0) > HIGHEST_FIRST)
    return {
      thing: `a list that begins with ${node.start}`,
      instead: `Write ${node.start}\\. with a backslash, or begin otherwise.`,
      line: 0,
    };
  if (node.type === 'code' && !/(?:```|~~~)/u.test(first))
    return { thing: 'code, for it is indented by four spaces or a tab', instead: 'Begin the line at its start.', line: 0 };
  if (node.type !== 'blockquote') return null;
  const line = lines.findIndex((text) => !text.includes('>'));
  if (line === -1) return null;
  return { thing: 'a part of the quotation above it', instead: 'Begin it with >, or leave an empty line above it.', line };
}
