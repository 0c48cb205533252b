import type { RootContent } from 'mdast';
import { problem, type Problem } from '../problems/problem.ts';
import { parseMarkdown } from './markdown.ts';
import { placeOf } from './prose.ts';
import { walkNodes } from './walk.ts';

/** What a paragraph can rest on: a source of the site, or a claim with its responses. */
const SOURCED = /^\/(?:sources|claims)\/[^/]+\//u;

/** The paragraphs of an actor's body that link to nothing they could rest on: a profile is a statement like any other. */
export function findUnsourced(body: string, path: string): Problem[] {
  return paragraphsIn(parseMarkdown(body).children)
    .filter((paragraph) => !isSourced(paragraph))
    .map((paragraph) => problem('unsourced', placeOf(path, paragraph)));
}

/** Paragraphs and the items of lists, which a reader takes as statements of their own. */
function paragraphsIn(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') return [node];
    return 'children' in node ? paragraphsIn(node.children) : [];
  });
}

function isSourced(paragraph: RootContent): boolean {
  let found = false;
  walkNodes([paragraph], (node) => {
    if (node.type === 'link' && SOURCED.test(node.url)) found = true;
  });
  return found;
}
