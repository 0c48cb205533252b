import type { RootContent } from 'mdast';
import type { Paragraph } from '../records/paragraph.ts';
import type { Id } from '../records/id.ts';
import { curlMarks } from '../words/curly.ts';
import { plainText } from './plain-text.ts';
import { placeOf } from './prose.ts';
import { walkNodes } from './walk.ts';

const QUOTED = /[“„«]([^“”„«»]*[\p{L}\p{N}][^“”„«»]*)[”“»]/gu;

/** The paragraphs among some nodes that are not in a blockquote, with what stands in quotation marks there. */
export function readParagraphs(nodes: readonly RootContent[], lines: readonly string[]): Paragraph[] {
  return nodes.flatMap((node): Paragraph[] => {
    if (node.type !== 'paragraph')
      return node.type === 'list'
        ? readParagraphs(
            node.children.flatMap((item) => item.children),
            lines,
          )
        : [];
    const text = plainText([node]);
    const { line, column } = placeOf('', node);
    const raw = lines.slice(line - 1, node.position?.end.line ?? line);
    return [{ text, line, column, sources: sourcesLinked(node), quotes: quotesIn(text, raw, line, column) }];
  });
}

function sourcesLinked(paragraph: RootContent): Id[] {
  const sources: Id[] = [];
  walkNodes([paragraph], (node) => {
    const id = node.type === 'link' ? /^\/sources\/([^/#]+)\/$/u.exec(node.url)?.[1] : undefined;
    if (id !== undefined) sources.push(id);
  });
  return sources;
}

/** Where each quotation stands is looked for in the raw lines, by its first word behind a mark. */
function quotesIn(text: string, raw: readonly string[], line: number, column: number): Paragraph['quotes'] {
  const all = raw.join('\n');
  let from = 0;
  return [...curlMarks(text).matchAll(QUOTED)].map(({ 1: inner = '', index }) => {
    const words = text.slice(index + 1, index + 1 + inner.length).trim();
    const first = (/^\S+/u.exec(words)?.[0] ?? '').replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const found = new RegExp(`["“„«]\\s*[*_]*(?=${first})`, 'u').exec(all.slice(from));
    if (found === null) return { text: words, line, column };
    const at = from + found.index + found[0].length;
    from = at;
    const above = all.slice(0, at).split('\n');
    return { text: words, line: line + above.length - 1, column: (above.at(-1)?.length ?? 0) + 1 };
  });
}
