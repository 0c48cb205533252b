import type { Root, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Processor } from 'unified';

/** Only http(s) and mailto may be linked; ids are ours to give, so none comes from content. */
const SAFE = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
};

/**
 * Block directives without inline ones: with those, "at 10:30" and "3:2" in plain prose would be read as directives
 * and eaten.
 */
function blockDirectives(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ flow: directive().flow ?? {} });
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
}

const parser = unified().use(remarkParse).use(blockDirectives).freeze();
const renderer = unified().use(remarkRehype).use(rehypeSanitize, SAFE).use(rehypeStringify).freeze();

/** The syntax tree of a Markdown text, positions included. The only place where Markdown is parsed. */
export const parseMarkdown = (text: string): Root => parser.parse(text);

/** Nodes as safe HTML; link definitions elsewhere in the text are given so that references to them resolve. */
export function renderHtml(nodes: readonly RootContent[], definitions: readonly RootContent[] = []): string {
  const tree = renderer.runSync({ type: 'root', children: [...nodes, ...definitions] });
  return renderer.stringify(tree).trim();
}
