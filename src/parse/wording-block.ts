import { problem } from '../problems/problem.ts';
import { wordingAttributes, type Wording } from '../records/wording.ts';
import type { ArticleContext } from './article-context.ts';
import { isNamed, readAttributes, type BlockNode } from './block.ts';
import { checkQuotes, readBody, readInside } from './body.ts';
import { placeOf } from './prose.ts';

/** The wordings among the blocks of a claim or response. */
export function parseWordings(blocks: readonly BlockNode[], context: ArticleContext): Wording[] {
  return blocks.filter((block) => isNamed(block, 'wording')).flatMap((block) => parseWording(block, context) ?? []);
}

function parseWording(node: BlockNode, context: ArticleContext): Wording | null {
  const { path, lines, problems } = context;
  const { prose } = readInside(node, [], context);
  problems.push(...checkQuotes(path, prose));
  const attributes = readAttributes(path, lines, node, wordingAttributes, problems);
  const { quote, quoteLines, text, blocks } = readBody(prose, context);
  const place = placeOf(path, node);
  if (text === '')
    problems.push(problem('empty-block', place, { block: 'wording', expected: 'Write the words as a blockquote.' }));
  if (attributes === null) return null;
  const { source, lang, translated } = attributes;
  return { sources: source, lang: lang ?? null, translated, quote, quoteLines, text, blocks, place };
}
