import type { RootContent } from 'mdast';
import { isBlock, refuseBlock, refuseNested } from './block.ts';
import { parseMarkdown, renderHtml } from './markdown.ts';
import type { Html } from '../records/html.ts';
import type { ParsedFile } from './parsed-file.ts';
import { plainText } from './plain-text.ts';
import { checkProse } from './prose.ts';

/** The prose of an actor, a topic or the site, where blocks have no place. */
export function readPageBody(body: string, file: ParsedFile): { html: Html; text: string } {
  const { children } = parseMarkdown(body);
  file.problems.push(...children.filter(isBlock).map((node) => refuseBlock(file.path, node)));
  const prose: RootContent[] = children.filter((node) => !isBlock(node));
  refuseNested(file.path, prose, file.problems);
  checkProse(prose, { ...file, lines: body.split('\n'), headingLevel: 1 });
  return { html: renderHtml(prose), text: plainText(prose) };
}
