import { problem } from '../problems/problem.ts';
import { correctionAttributes, type Correction } from '../records/correction.ts';
import type { ArticleContext } from './article-context.ts';
import { readAttributes, type BlockNode } from './block.ts';
import { readInside } from './body.ts';
import { renderHtml } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { placeOf } from './prose.ts';

/** A correction from its block. */
export function parseCorrection(node: BlockNode, context: ArticleContext): Correction | null {
  const { path, lines, problems, definitions } = context;
  const { prose } = readInside(node, [], context);
  const attributes = readAttributes(path, lines, node, correctionAttributes, problems);
  const place = placeOf(path, node);
  const text = plainText(prose);
  if (text === '')
    problems.push(problem('empty-block', place, { block: 'correction', expected: 'Say what was wrong and what changed.' }));
  if (attributes === null) return null;
  return {
    on: attributes.on,
    to: attributes.to ?? null,
    text,
    html: renderHtml(prose, definitions),
    article: context.article,
    place,
  };
}
