import { AWAY, leadsAway } from '../records/away.ts';

/** A node of an HTML tree, as far as links are concerned. */
interface HtmlNode {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

/** Has the links of prose that lead away say so. */
export const markAway =
  () =>
  (tree: HtmlNode): void =>
    markIn(tree);

function markIn({ tagName, properties, children = [] }: HtmlNode): void {
  const href = properties?.['href'];
  if (tagName === 'a' && properties !== undefined && typeof href === 'string' && leadsAway(href)) Object.assign(properties, AWAY);
  children.forEach(markIn);
}
