import type { Blockquote, RootContent } from 'mdast';
import { problem, type Problem } from '../problems/problem.ts';
import type { BodyBlock } from '../records/body.ts';
import { isEmpty } from '../records/html.ts';
import { curlMarks } from '../words/curly.ts';
import type { Paragraph } from '../records/paragraph.ts';
import type { QuoteLine } from '../records/quote-line.ts';
import type { ArticleContext } from './article-context.ts';
import { checkFence, isBlock, isNamed, refuseBlock, refuseNested, withoutLabel, type BlockNode } from './block.ts';
import { renderHtml } from './markdown.ts';
import { readParagraphs } from './paragraphs.ts';
import { plainText } from './plain-text.ts';
import { checkProse, placeOf } from './prose.ts';
import { readQuoteLines } from './quote-lines.ts';

/** A quotation over this many words gets a warning. */
const LONG_QUOTE = 60;

/** The body of a block, read. */
export interface Body {
  /** The text of its blockquotes, apart by an empty line; null where nothing is quoted. */
  quote: string | null;
  quoteLines: QuoteLine[];
  /** All of it as plain text. */
  text: string;
  /** The paragraphs that are told, not quoted. */
  paragraphs: Paragraph[];
  /** All of it, what is quoted apart from the rest. */
  blocks: BodyBlock[];
}

/** What stands between the fences of a block, sorted. */
export interface Inside {
  prose: RootContent[];
  /** The blocks that may stand there and can be read. */
  blocks: BlockNode[];
}

/** Sorts what stands between the fences of a block; what has no place there becomes a problem. */
export function readInside(node: BlockNode, allowed: readonly string[], context: ArticleContext): Inside {
  const { path, lines, problems } = context;
  const children = withoutLabel(path, node, problems);
  const prose = children.filter((child) => !isBlock(child));
  const blocks = children.filter(isBlock).filter((block) => {
    const fault = allowed.some((name) => isNamed(block, name)) ? checkFence(path, lines, block) : refuseBlock(path, block);
    if (fault) problems.push(fault);
    return !fault;
  });
  refuseNested(path, prose, problems);
  checkProse(prose, { ...context, headingLevel: 1 });
  refuseHeadings(path, prose, problems);
  return { prose, blocks };
}

/** Blocks stand at several places, under headings of several levels: one of their own would be out of step at most. */
function refuseHeadings(path: string, prose: readonly RootContent[], problems: Problem[]): void {
  for (const node of prose) {
    if (node.type !== 'heading') continue;
    problems.push(problem('unsupported-markdown', placeOf(path, node), { thing: 'heading', instead: 'Put it above the block.' }));
  }
}

/** Reads the prose of a block. */
export function readBody(nodes: readonly RootContent[], context: ArticleContext): Body {
  return {
    ...readQuote(nodes, context),
    text: plainText(nodes),
    paragraphs: readParagraphs(nodes, context.lines),
    blocks: readBlocks(nodes, context.definitions),
  };
}

/** The text of the blockquotes among some nodes, apart by an empty line, and where its lines stand. */
export function readQuote(nodes: readonly RootContent[], { lines }: ArticleContext): Pick<Body, 'quote' | 'quoteLines'> {
  const quotes = nodes.filter((node): node is Blockquote => node.type === 'blockquote');
  const quote = plainText(quotes);
  return { quote: quote || null, quoteLines: readQuoteLines(quotes, quote, lines) };
}

/** Nodes as stretches of quoted words and of prose, which pages show apart. */
export function readBlocks(nodes: readonly RootContent[], definitions: readonly RootContent[]): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  let prose: RootContent[] = [];
  const endProse = (): void => {
    const html = renderHtml(prose, definitions);
    if (!isEmpty(html)) blocks.push({ kind: 'prose', html, text: curlMarks(plainText(prose)) });
    prose = [];
  };
  for (const node of nodes) {
    if (node.type === 'blockquote') {
      endProse();
      blocks.push({ kind: 'quote', paragraphs: plainText([node]).split('\n\n') });
    } else prose.push(node);
  }
  endProse();
  return blocks;
}

/** Doubt about a quotation that is longer than a reader needs. */
export function checkQuotes(path: string, nodes: readonly RootContent[]): Problem[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'blockquote') return [];
    const words = plainText([node]).split(/\s+/u).length;
    return words > LONG_QUOTE
      ? [problem('long-quote', placeOf(path, node), { words: String(words), most: String(LONG_QUOTE) })]
      : [];
  });
}
