import type { Nodes, RootContent } from 'mdast';
import { isBlock } from '../parse/block.ts';
import { parseMarkdown } from '../parse/markdown.ts';
import { mendBlocks } from '../parse/mend.ts';
import { parseOpener, type WrittenAttribute } from '../parse/opener.ts';
import { walkNodes } from '../parse/walk.ts';
import { readFieldWords, type FieldWord } from './field-words.ts';
import { readPlainText } from './plain-text.ts';

/** A block as it stands in a file. Offsets count from the beginning of the file. */
export interface WrittenBlock {
  name: string;
  /** Null where it has none. */
  id: string | null;
  attributes: WrittenAttribute[];
  /** Where its first colon stands. */
  from: number;
  /** Where its first line ends. */
  openerEnd: number;
  /** Where its last line ends. */
  to: number;
  inside: WrittenBlock[];
}

/** A link to a page of this site: its address as written, and where that stands. */
export interface WrittenLink {
  address: string;
  from: number;
}

/** What of a file an editor can point at. */
export interface WrittenFile {
  fields: FieldWord[];
  /** The blocks of an article that stand by themselves, in their order. */
  blocks: WrittenBlock[];
  links: WrittenLink[];
  lineEnd: '\n' | '\r\n';
}

/** Reads a text file of the content for what stands where. What cannot be read is left out. */
export function readWrittenFile(path: string, file: string): WrittenFile {
  const { text, inFile, lineEnd } = readPlainText(file);
  const { words, body } = readFieldWords(text);
  const written: WrittenFile = { fields: [], blocks: [], links: [], lineEnd };
  if (!path.endsWith('.md')) return written;
  const tree = parseMarkdown(path.startsWith('articles/') ? mendBlocks(path, body, []) : body);
  written.fields = words.map((word) => ({ ...word, from: inFile(word.from), to: inFile(word.to) }));
  written.blocks = blocksAmong(tree.children, text, inFile);
  walkNodes(tree.children, (node) => {
    const link = linkOf(node, text);
    if (link !== null) written.links.push({ ...link, from: inFile(link.from) });
  });
  return written;
}

/** Every block of a file, those inside others behind them. */
export const allBlocks = (blocks: readonly WrittenBlock[]): WrittenBlock[] =>
  blocks.flatMap((block) => [block, ...allBlocks(block.inside)]);

/** The value of an attribute; null where it is not written. */
export const attributeOf = ({ attributes }: WrittenBlock, name: string): WrittenAttribute | null =>
  attributes.find((attribute) => attribute.name === name) ?? null;

function blocksAmong(nodes: readonly RootContent[], text: string, inFile: (offset: number) => number): WrittenBlock[] {
  return nodes.filter(isBlock).map((node) => {
    const from = text.indexOf(':', node.position?.start.offset ?? 0);
    const lineEnd = text.indexOf('\n', from);
    const openerEnd = lineEnd === -1 ? text.length : lineEnd;
    const { attributes } = parseOpener(text.slice(from, openerEnd));
    return {
      name: node.name,
      id: attributes.find(({ name }) => name === 'id')?.value ?? null,
      attributes: attributes.map((one) => ({ ...one, at: inFile(from + one.at), valueAt: inFile(from + one.valueAt) })),
      from: inFile(from),
      openerEnd: inFile(openerEnd),
      to: inFile(node.position?.end.offset ?? openerEnd),
      inside: blocksAmong(node.children, text, inFile),
    };
  });
}

/** The address of a link stands behind its text, so it is looked for from the end. */
function linkOf(node: Nodes, text: string): WrittenLink | null {
  if ((node.type !== 'link' && node.type !== 'definition') || !node.url.startsWith('/')) return null;
  const { start, end } = node.position ?? {};
  const [from, to] = [start?.offset ?? 0, end?.offset ?? 0];
  const at = text.slice(from, to).lastIndexOf(node.url);
  return at === -1 ? null : { address: node.url, from: from + at };
}
