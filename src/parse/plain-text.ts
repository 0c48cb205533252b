import type { Nodes } from 'mdast';

const BLOCKS = new Set(['paragraph', 'heading', 'blockquote', 'list', 'listItem', 'code']);

/** What a reader reads of some nodes, without marks: blocks apart by an empty line, white space folded within them. */
export function plainText(nodes: readonly Nodes[]): string {
  const blocks: string[] = [];
  let line = '';
  const endBlock = (): void => {
    const text = line.replace(/\s+/gu, ' ').trim();
    if (text !== '') blocks.push(text);
    line = '';
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'html' || node.type === 'definition') return;
    if (BLOCKS.has(node.type)) endBlock();
    if ('value' in node) line += node.value;
    if (node.type === 'break') line += ' ';
    if ('children' in node) node.children.forEach(walk);
    if (BLOCKS.has(node.type)) endBlock();
  };
  nodes.forEach(walk);
  endBlock();
  return blocks.join('\n\n');
}
