import { curlMarks } from '../words/curly.ts';

/** A node of an HTML tree, as far as its text is concerned. */
interface HtmlNode {
  type: string;
  tagName?: string;
  value?: string;
  children?: HtmlNode[];
}

/** Words by the letter: those of others, and code. */
const BY_THE_LETTER = new Set(['blockquote', 'code', 'pre']);

/** Blocks, in which a text begins anew. */
const BLOCKS = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);

/** Sets the marks of prose: curly ones in the site's own words, and quotation marks as text around what is quoted, so that it keeps them wherever it is read. */
export const setMarks =
  () =>
  (tree: HtmlNode): void => {
    curlIn(tree, { before: '' });
    for (const node of tree.children ?? []) if (node.tagName === 'blockquote') markQuotation(node);
  };

function curlIn(node: HtmlNode, text: { before: string }): void {
  if (node.tagName !== undefined && BLOCKS.has(node.tagName)) text.before = '';
  if (node.tagName !== undefined && BY_THE_LETTER.has(node.tagName)) return;
  if (node.type === 'text' && node.value !== undefined) {
    node.value = curlMarks(node.value, text.before);
    text.before = node.value.slice(-1) || text.before;
  }
  node.children?.forEach((child) => curlIn(child, text));
}

function markQuotation({ children = [] }: HtmlNode): void {
  const paragraphs = children.filter(({ tagName }) => tagName === 'p');
  paragraphs[0]?.children?.unshift({ type: 'text', value: '“' });
  paragraphs.at(-1)?.children?.push({ type: 'text', value: '”' });
}
