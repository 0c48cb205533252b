import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Plugin } from 'unified';
import { attributeValues, parseOpener } from './opener.ts';
import { walkNodes } from './walk.ts';

/** Blocks are directives; front matter is read before, and tables, footnotes and their like are not our grammar. */
const FEATURES = { gfm: false, frontmatter: false, directive: true };

/** Signs that are to Markdown what a colon within a text is: punctuation, of one code unit. */
const SIGNS = Array.from({ length: 0x5e }, (_, at) => String.fromCharCode(0x2e00 + at)).filter((sign) => /\p{Po}/u.test(sign));

/** A colon that comes to sight only when another is hidden takes one more; people write none that take more than two. */
const MOST_ROUNDS = 8;

/** Unified's parser, in native code: the tree of remark-parse with block directives, in a twentieth of its time. */
export const parseNatively: Plugin<[], string, Root> = function () {
  this.parser = (document) => {
    const text = document.replaceAll('\0', '\uFFFD');
    const tree = parseBlocks(text);
    walkNodes(tree.children, (node) => {
      readOpener(node, text);
    });
    return tree;
  };
};

/** Attributes by the letter of the text: those of the parser are guesses where a quotation mark or a brace is missing. */
function readOpener(node: Nodes, text: string): void {
  if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return;
  const start = node.position?.start.offset ?? 0;
  const end = text.indexOf('\n', start);
  node.attributes = attributeValues(parseOpener(text.slice(start, end === -1 ? undefined : end)).attributes);
}

/**
 * The native parser reads inline directives too, and would eat "30" of "at 10:30". So the colons that it takes for
 * one are hidden from it, as a sign of the same kind and length, and the text is parsed again until it finds no more.
 */
function parseBlocks(text: string): Root {
  let tree = parse(text);
  let colons = inlineDirectives(tree);
  if (colons.length === 0) return tree;
  const sign = unusedSign(text);
  let hidden = hideInLabels(text, tree, sign);
  for (let round = 1; colons.length > 0; round++) {
    if (round > MOST_ROUNDS) throw new RangeError('The text nests inline directives without end.');
    hidden = hideColons(hidden, colons, sign);
    tree = parse(hidden);
    colons = inlineDirectives(tree);
  }
  walkNodes([tree], (node) => {
    showColons(node, sign);
  });
  return tree;
}

const parse = (text: string): Root => markdownToMdast(text, { features: FEATURES }) as Root;

/** Where inline directives begin, in reading order. */
function inlineDirectives(tree: Root): number[] {
  const offsets: number[] = [];
  walkNodes(tree.children, ({ type, position }) => {
    if (type === 'textDirective' && position?.start.offset !== undefined) offsets.push(position.start.offset);
  });
  return offsets;
}

/** A sign that neither stands in the text nor is written there by its number. */
function unusedSign(text: string): string {
  const numbers = text.toLowerCase();
  const sign = SIGNS.find((candidate) => {
    const code = candidate.charCodeAt(0);
    return !text.includes(candidate) && !numbers.includes(code.toString(16)) && !numbers.includes(String(code));
  });
  if (sign === undefined) throw new RangeError('The text uses every sign that could stand for a colon.');
  return sign;
}

/** Where a label of a link is one that holds a colon, every label: those that meet must stay alike. */
function hideInLabels(text: string, tree: Root, sign: string): string {
  const labels: string[] = [];
  walkNodes(tree.children, (node) => {
    if (node.type === 'definition') labels.push(node.identifier);
  });
  return labels.some((label) => label.includes(':'))
    ? text.replace(/\[[^[\]<]*\]/gu, (label) => label.replace(/(?<!\\):/gu, sign))
    : text;
}

function hideColons(text: string, colons: readonly number[], sign: string): string {
  const signs = text.split('');
  for (const colon of colons) for (const at of chainOf(text, colon)) signs[at] = sign;
  return signs.join('');
}

/** A colon and those before it of the same chain, such as "10:30:15": the parser takes but the last for a directive. */
function chainOf(text: string, colon: number): number[] {
  const chain = [colon];
  for (let at = colon - 1; ; at--) {
    if (/[\p{L}\p{N}_-]/u.test(text.charAt(at))) continue;
    if (text[at] !== ':' || text[at - 1] === '\\') return chain;
    chain.push(at);
  }
}

/** Puts the colons back wherever the text of a node has come to stand. */
function showColons(node: Nodes, sign: string): void {
  const fields = node as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') fields[name] = value.replaceAll(sign, ':');
  }
}
