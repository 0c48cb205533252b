import type { Root, RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Html } from '../records/html.ts';
import { cutHtml, takeAddresses } from './cut-html.ts';
import { parseNatively } from './native.ts';
import { markAway } from './mark-away.ts';
import { setMarks } from './typography.ts';

/** Only http(s) and mailto may be linked; ids are ours to give, so none comes from content. */
const SAFE = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
};

const parser = unified().use(parseNatively).freeze();
const renderer = unified().use(remarkRehype).use(rehypeSanitize, SAFE).use(markAway).use(setMarks).use(rehypeStringify).freeze();

/** The syntax tree of a Markdown text, positions included. The only place where Markdown is parsed. */
export const parseMarkdown = (text: string): Root => parser.parse(text);

/** Nodes as safe HTML; link definitions elsewhere in the text are given so that references to them resolve. */
export function renderHtml(nodes: readonly RootContent[], definitions: readonly RootContent[] = []): Html {
  const tree = renderer.runSync({ type: 'root', children: [...nodes, ...definitions] });
  const addresses = takeAddresses(tree);
  return cutHtml(renderer.stringify(tree).trim(), addresses);
}
