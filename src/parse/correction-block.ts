import { problem } from '../problems/problem.ts';
import { correctionAttributes, type Correction } from '../records/correction.ts';
import type { ArticleContext } from './article-context.ts';
import { readAttributes, type BlockNode } from './block.ts';
import { readBody, readInside } from './body.ts';
import { placeOf } from './prose.ts';

/** A correction from its block. */
export function parseCorrection(node: BlockNode, context: ArticleContext): Correction | null {
  const { path, lines, problems } = context;
  const { prose } = readInside(node, [], context);
  const attributes = readAttributes(path, lines, node, correctionAttributes, problems);
  const place = placeOf(path, node);
  const { text, html } = readBody(prose, context);
  if (text === '')
    problems.push(problem('empty-block', place, { block: 'correction', expected: 'Say what was wrong and what changed.' }));
  if (attributes === null) return null;
  return { on: attributes.on, to: attributes.to ?? null, text, html, article: context.article, place };
}
