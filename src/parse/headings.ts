import type { RootContent } from 'mdast';
import type { Heading } from '../records/article.ts';
import { plainText } from './plain-text.ts';

/** The level of the headings that a page lists. */
const LISTED = 2;

/** Gives each listed heading among some nodes a place of its own, made of its words; `taken` are those given before. */
export function nameHeadings(nodes: readonly RootContent[], taken: Set<string>): Heading[] {
  return nodes.flatMap((node): Heading[] => {
    if (node.type !== 'heading' || node.depth !== LISTED) return [];
    const text = plainText([node]);
    const id = unusedId(`on_${slugOf(text)}`, taken);
    taken.add(id);
    node.data = { ...node.data, hProperties: { id } };
    return [{ id, text }];
  });
}

/** Letters and digits of a text, its words joined by hyphens. */
const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

function unusedId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
