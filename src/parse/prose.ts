import type { Definition, Heading, Html, Image, ImageReference, Link, Nodes, RootContent, Text } from 'mdast';
import { problem, type Problem } from '../problems/problem.ts';
import { isContact } from '../records/contact.ts';
import type { Place } from '../records/place.ts';
import { addressFault } from '../records/web-address.ts';
import { checkEscaped } from './characters.ts';
import { findOpenerFault } from './opener-fault.ts';
import { findOddity } from './odd-markdown.ts';
import { findUnpublished, FOOTNOTE } from './unpublished.ts';
import { walkNodes } from './walk.ts';
import type { InternalLink } from './parsed-file.ts';

/** Where problems and links of prose are put, and which headings may stand there. */
export interface ProseContext {
  path: string;
  /** The raw lines of the file. */
  lines: readonly string[];
  problems: Problem[];
  links: InternalLink[];
  /** The level of the heading above; a step down may be one level at most. */
  headingLevel: number;
}

const COMMENT = /^<!--[\s\S]*?-->$/u;
const WEB = /^https?:/iu;
/** An address that was copied behind the beginning of one. */
const TWICE = /^https?:\/\/https?(?::|\/)/iu;

/** Where a node begins. */
export function placeOf(path: string, node: Nodes | RootContent): Place {
  return { file: path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Finds in prose what may not be published, and the links to look up later. Blocks inside are not prose and are passed over. */
export function checkProse(nodes: readonly RootContent[], context: ProseContext): void {
  const linked = new Set<Nodes>();
  walkNodes(nodes, (node) => {
    checkOddity(node, context);
    if (node.type === 'link') walkNodes(node.children, (child) => linked.add(child));
    if (node.type === 'html') checkHtml(node, context);
    else if (node.type === 'link' || node.type === 'definition') checkLink(node, context);
    else if (node.type === 'heading') checkHeading(node, context);
    else if (node.type === 'image' || node.type === 'imageReference') refuseImage(node, context);
    else if (node.type === 'text') checkText(node, linked.has(node), context);
  });
}

function checkOddity(node: Nodes, { path, lines, problems }: ProseContext): void {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return;
  const odd = findOddity(node, lines.slice(start.line - 1, end.line));
  if (odd === null) return;
  const place = odd.line === 0 ? placeOf(path, node) : { file: path, line: start.line + odd.line, column: 1 };
  problems.push(problem('odd-markdown', place, { thing: odd.thing }, { hint: odd.instead }));
}

function checkText(node: Text, inLink: boolean, context: ProseContext): void {
  const { start, end } = node.position ?? {};
  const written = context.lines.slice((start?.line ?? 1) - 1, end?.line).join('\n');
  context.problems.push(...checkEscaped(node.value, written, placeOf(context.path, node), false));
  checkFences(node, context);
  for (const { thing, instead, at, signs } of findUnpublished(node.value, inLink))
    context.problems.push(problem('unpublished-markdown', placeWithin(node, at, signs, context), { thing, instead }));
}

/** Where signs of a text stand in the file: the text has its lines, but neither their indentation nor backslashes. */
function placeWithin(node: Text, at: number, signs: string, { path, lines }: ProseContext): Place {
  const start = placeOf(path, node);
  const line = start.line + node.value.slice(0, at).split('\n').length - 1;
  const from = line === start.line ? start.column - 1 : 0;
  return { file: path, line, column: Math.max((lines[line - 1] ?? '').indexOf(signs, from), from) + 1 };
}

function checkHtml(node: Html, { path, problems }: ProseContext): void {
  if (COMMENT.test(node.value.trim())) return;
  const line = node.value.split('\n')[0] ?? '';
  problems.push(problem('raw-html', placeOf(path, node), { html: line.length > 60 ? `${line.slice(0, 60)}…` : line }));
}

function checkLink(node: Link | Definition, { path, lines, problems, links }: ProseContext): void {
  const place = placeOfAddress(path, node, lines);
  if (node.type === 'definition' && node.identifier.startsWith('^')) {
    const { thing, instead } = FOOTNOTE;
    problems.push(problem('unpublished-markdown', placeOf(path, node), { thing, instead }));
    return;
  }
  if (/^\/(?!\/)/u.test(node.url)) links.push({ address: node.url, place });
  else {
    const fault = linkFault(node.url);
    if (fault !== null) problems.push(problem('bad-link', place, { address: node.url }, fault === '' ? {} : { hint: fault }));
  }
}

/** What to do about the address of a link that leads away; empty where the usual advice is all there is, null where nothing is wrong. */
function linkFault(url: string): string | null {
  if (TWICE.test(url)) return 'It begins twice: write https:// once.';
  if (WEB.test(url)) {
    const fault = addressFault(url);
    return fault === null ? null : `Write ${fault}.`;
  }
  if (!/^mailto:/iu.test(url)) return '';
  return isContact(url) ? null : 'Write a mail address behind mailto:, such as mailto:desk@paper.example.';
}

/** Where the address of a link begins, which stands behind its text. */
export function placeOfAddress(path: string, node: Link | Definition, lines: readonly string[]): Place {
  const { start, end } = node.position ?? {};
  if (end === undefined || start?.line !== end.line) return placeOf(path, node);
  const at = (lines[start.line - 1] ?? '').slice(0, end.column - 1).lastIndexOf(node.url);
  return { file: path, line: start.line, column: at < start.column - 1 ? start.column : at + 1 };
}

function checkHeading(node: Heading, context: ProseContext): void {
  const deepest = context.headingLevel + 1;
  if (node.depth === 1 || node.depth > deepest) {
    const details = { level: String(node.depth), expected: String(Math.max(deepest, 2)) };
    context.problems.push(problem('heading-level', placeOf(context.path, node), details));
  }
  context.headingLevel = Math.max(node.depth, 2);
}

function refuseImage(node: Image | ImageReference, { path, problems }: ProseContext): void {
  problems.push(
    problem('unsupported-markdown', placeOf(path, node), {
      thing: 'picture',
      instead: 'Say in words what it shows, and link to it.',
    }),
  );
}

/** A line of prose that begins like a block is a block gone wrong: published as it is, its words would show as code. */
function checkFences(node: Extract<Nodes, { type: 'text' }>, { path, problems }: ProseContext): void {
  const start = placeOf(path, node);
  node.value.split('\n').forEach((line, index) => {
    const place = index === 0 ? start : { ...start, line: start.line + index, column: 1 };
    if (/^\s*:{2,}[a-z]/iu.test(line))
      problems.push(problem('broken-block', place, {}, { hint: findOpenerFault(line.trim())?.hint }));
    else if (/^\s*:{2,}(?:\s|$)/u.test(line)) problems.push(problem('stray-fence', place));
  });
}
