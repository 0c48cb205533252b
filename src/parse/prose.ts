import type { Definition, Heading, Html, Image, ImageReference, Link, Nodes, RootContent } from 'mdast';
import { problem, type Problem } from '../problems/problem.ts';
import type { Place } from '../records/place.ts';
import { findOpenerFault } from './opener-fault.ts';
import { walkNodes } from './walk.ts';
import type { InternalLink } from './parsed-file.ts';

/** Where problems and links of prose are put, and which headings may stand there. */
export interface ProseContext {
  path: string;
  problems: Problem[];
  links: InternalLink[];
  /** The level of the heading above; a step down may be one level at most. */
  headingLevel: number;
}

const COMMENT = /^<!--[\s\S]*?-->$/u;
const SAFE_SCHEME = /^(?:https?:\/\/|mailto:)/iu;

/** Where a node begins. */
export function placeOf(path: string, node: Nodes | RootContent): Place {
  return { file: path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Finds in prose what may not be published, and the links to look up later. Blocks inside are not prose and are passed over. */
export function checkProse(nodes: readonly RootContent[], context: ProseContext): void {
  walkNodes(nodes, (node) => {
    if (node.type === 'html') checkHtml(node, context);
    else if (node.type === 'link' || node.type === 'definition') checkLink(node, context);
    else if (node.type === 'heading') checkHeading(node, context);
    else if (node.type === 'image' || node.type === 'imageReference') refuseImage(node, context);
    else if (node.type === 'text') checkFences(node, context);
  });
}

function checkHtml(node: Html, { path, problems }: ProseContext): void {
  if (COMMENT.test(node.value.trim())) return;
  const line = node.value.split('\n')[0] ?? '';
  problems.push(problem('raw-html', placeOf(path, node), { html: line.length > 60 ? `${line.slice(0, 60)}…` : line }));
}

function checkLink(node: Link | Definition, { path, problems, links }: ProseContext): void {
  const place = placeOf(path, node);
  if (/^\/(?!\/)/u.test(node.url)) links.push({ address: node.url, place });
  else if (!SAFE_SCHEME.test(node.url)) problems.push(problem('bad-link', place, { address: node.url }));
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
