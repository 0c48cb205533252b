import type { Html } from '../records/html.ts';

/** A node of an HTML tree, as far as addresses are concerned. */
interface HtmlNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

/** Stands for an address of this site until the HTML is cut there; a number that is no character, which every text is refused for. */
const CUT = '\uFDD0';
const OWN = /^\/(?!\/)/u;

/** Takes the addresses of this site out of a tree, in its order; `cutHtml` cuts its HTML where they stood. */
export function takeAddresses(node: HtmlNode, taken: string[] = []): string[] {
  if (node.value !== undefined) node.value = withoutCuts(node.value);
  const properties = node.properties ?? {};
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value !== 'string') continue;
    const isOwn = node.tagName === 'a' && name === 'href' && OWN.test(value);
    if (isOwn) taken.push(value);
    properties[name] = isOwn ? CUT : withoutCuts(value);
  }
  for (const child of node.children ?? []) takeAddresses(child, taken);
  return taken;
}

const withoutCuts = (text: string): string => text.replaceAll(CUT, '\uFFFD');

/** The HTML of a tree, cut where its addresses of this site stood. */
export const cutHtml = (html: string, addresses: string[]): Html => ({ pieces: html.split(CUT), addresses });
