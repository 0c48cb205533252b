import { problem } from '../problems/problem.ts';
import { splitList } from '../records/id.ts';
import { responseAttributes, type Response, type Supersession } from '../records/response.ts';
import { STANCE_NAMES, type StanceUse } from '../records/stance.ts';
import type { ArticleContext } from './article-context.ts';
import { readAttributes, type BlockNode } from './block.ts';
import { checkQuotes, readBody, readInside } from './body.ts';
import { placeOf } from './prose.ts';
import { parseWordings } from './wording-block.ts';

/** A response from its block. Who it answers and whether it may is for linking to say. */
export function parseResponse(node: BlockNode, context: ArticleContext): Response | null {
  const { path, lines, problems } = context;
  const { prose, blocks } = readInside(node, ['wording'], context);
  problems.push(...checkQuotes(path, prose));
  const wordings = parseWordings(blocks, context);
  const attributes = readAttributes(path, lines, node, responseAttributes, problems);
  const place = placeOf(path, node);
  const body = readBody(prose, context);
  if (body.text === '') {
    problems.push(
      problem('empty-block', place, {
        block: 'response',
        expected: 'Quote the words with >, or say in your own what was said or done.',
      }),
    );
  }
  if (attributes === null) return null;
  const stances = STANCE_NAMES.flatMap((stance): StanceUse[] => {
    const written = attributes[stance];
    return written === undefined ? [] : [{ stance, targets: splitList(written) }];
  });
  if (stances.length === 0) {
    problems.push(problem('no-stance', place, { id: attributes.id, stances: STANCE_NAMES.join(', ') }));
  }
  return {
    id: attributes.id,
    to: attributes.to,
    by: attributes.by,
    on: attributes.on,
    sources: attributes.source,
    speaker: attributes.speaker ?? null,
    supersedes: attributes.supersedes.map(readSupersession),
    askedBy: attributes['asked-by'] ?? null,
    measure: attributes.measure ?? null,
    lang: attributes.lang ?? null,
    translated: attributes.translated,
    stances,
    ...body,
    wordings,
    article: context.article,
    place,
  };
}

/** `id`, or `id/part` where only a point of it is replaced. */
function readSupersession(written: string): Supersession {
  const [response = '', part = null] = written.split('/');
  return { response, part };
}
