import type { Blockquote, RootContent } from 'mdast';
import { problem, type Problem } from '../problems/problem.ts';
import { renderHtml } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { placeOf } from './prose.ts';

/** A quotation over this many words gets a warning. */
export const LONG_QUOTE = 60;

/** The body of a block, read. */
export interface Body {
  /** The text of its blockquotes, apart by an empty line; null where nothing is quoted. */
  quote: string | null;
  /** All of it as plain text. */
  text: string;
  /** All of it as safe HTML. */
  html: string;
}

/** Reads what stands between the fences of a block, its inner blocks taken out. */
export function readBody(nodes: readonly RootContent[], definitions: readonly RootContent[]): Body {
  const quotes = nodes.filter((node): node is Blockquote => node.type === 'blockquote');
  return { quote: quotes.length === 0 ? null : plainText(quotes), text: plainText(nodes), html: renderHtml(nodes, definitions) };
}

/** Doubt about a quotation that is longer than a reader needs. */
export function checkQuotes(path: string, nodes: readonly RootContent[]): Problem[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'blockquote') return [];
    const words = plainText([node]).split(/\s+/u).length;
    return words > LONG_QUOTE ? [problem('long-quote', placeOf(path, node), { words: String(words), most: String(LONG_QUOTE) })] : [];
  });
}
