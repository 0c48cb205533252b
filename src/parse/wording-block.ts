import type { RootContent } from 'mdast';
import { problem } from '../problems/problem.ts';
import { wordingAttributes, type Wording } from '../records/wording.ts';
import type { ArticleContext } from './article-context.ts';
import { checkClosed, isBlock, isNamed, readAttributes, refuseBlock, type BlockNode } from './block.ts';
import { checkQuotes, readBody } from './body.ts';
import { checkProse, placeOf } from './prose.ts';

/** The wordings among the children of a claim or response. */
export function parseWordings(children: readonly RootContent[], context: ArticleContext): Wording[] {
  return children.filter((child) => isNamed(child, 'wording')).flatMap((node) => parseWording(node as BlockNode, context) ?? []);
}

function parseWording(node: BlockNode, context: ArticleContext): Wording | null {
  const { path, lines, problems, definitions } = context;
  const unclosed = checkClosed(path, lines, node);
  if (unclosed) problems.push(unclosed);
  const children = node.children as RootContent[];
  problems.push(...children.filter(isBlock).map((child) => refuseBlock(path, child)));
  const own = children.filter((child) => !isBlock(child));
  checkProse(own, { path, problems, links: context.links, headingLevel: 1 });
  problems.push(...checkQuotes(path, own));
  const attributes = readAttributes(path, lines, node, wordingAttributes, problems);
  const body = readBody(own, definitions);
  const place = placeOf(path, node as never);
  if (body.text === '') problems.push(problem('empty-block', place, { block: 'wording', expected: 'Write the words as a blockquote.' }));
  if (attributes === null) return null;
  const { source, lang, translated } = attributes;
  return { sources: source, lang: lang ?? null, translated, ...body, place };
}
