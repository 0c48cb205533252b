import type { RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { z } from 'zod';
import { nearest } from '../problems/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Place } from '../records/place.ts';
import { mendId } from './mend-id.ts';
import { attributeValues, parseOpener } from './opener.ts';
import { findOpenerFault } from './opener-fault.ts';
import { placeOf } from './prose.ts';
import { validate } from './validate.ts';
import { walkNodes } from './walk.ts';

/** A block directive of either form. */
export type BlockNode = ContainerDirective | LeafDirective;

/** Said of every block that stands alone: most often the cause is a line above. */
const UNCLOSED = 'Where it should, the block above it is not closed: end that with a line of :::.';

/** The blocks of the grammar, and where each may stand. */
const BLOCKS: Record<string, { form: BlockNode['type']; where: string }> = {
  source: {
    form: 'containerDirective',
    where: `A source stands by itself in an article: :::source{…}, with its link on the next line. ${UNCLOSED}`,
  },
  claim: { form: 'containerDirective', where: `A claim stands by itself in an article: :::claim{…}. ${UNCLOSED}` },
  part: { form: 'leafDirective', where: 'A part is one line inside a claim: ::part[text]{#id}.' },
  response: { form: 'containerDirective', where: `A response stands by itself in an article: :::response{…}. ${UNCLOSED}` },
  wording: {
    form: 'containerDirective',
    where: 'A wording stands inside a claim or a response, whose own fence has one colon more.',
  },
  correction: { form: 'containerDirective', where: `A correction stands by itself in an article: :::correction{…}. ${UNCLOSED}` },
};

/** The names of blocks. */
export const BLOCK_NAMES = Object.keys(BLOCKS);

/** True for block directives; inline ones are never parsed. */
export const isBlock = (node: RootContent): node is BlockNode =>
  node.type === 'containerDirective' || node.type === 'leafDirective';

/** True where the block has this name and the form that goes with it. */
export const isNamed = (node: RootContent, name: string): node is BlockNode =>
  isBlock(node) && node.name === name && BLOCKS[name]?.form === node.type;

/** Two ids are mostly one that was written with a space. */
const ONE_ID = { hint: 'A block has one id: join its words by hyphens.' };

/** The typed attributes of a block, or null; every fault becomes a problem at its own attribute. */
export function readAttributes<S extends z.ZodObject>(
  path: string,
  lines: readonly string[],
  node: BlockNode,
  schema: S,
  problems: Problem[],
): z.output<S> | null {
  const place = placeOf(path, node);
  const source = lineOf(lines, place);
  const { attributes } = parseOpener(source);
  const places = new Map<string, { name: Place; value: Place }>();
  for (const { name, at, valueAt } of attributes) {
    const own = { ...place, column: place.column + at };
    if (places.has(name)) problems.push(problem('duplicate-attribute', own, { attribute: name }, name === 'id' ? ONE_ID : {}));
    else places.set(name, { name: own, value: { ...place, column: place.column + valueAt } });
  }
  const values = attributeValues(attributes);
  if ('id' in schema.shape) problems.push(...mendId(attributes, values, schema, place));
  return validate(
    schema,
    {
      kind: 'attribute',
      block: node.name,
      values,
      source,
      placeOf: (name) => places.get(name)?.name ?? place,
      placeOfValue: (name) => places.get(name)?.value ?? place,
    },
    problems,
  );
}

/** A block whose first line cannot be read to its end, or that has no end of its own. */
export function checkFence(path: string, lines: readonly string[], node: BlockNode): Problem | null {
  const place = placeOf(path, node);
  const fault = findOpenerFault(lineOf(lines, place));
  if (fault === null) return checkClosed(path, lines, node);
  return problem('broken-block', { ...place, column: place.column + fault.at }, {}, { hint: fault.hint });
}

const lineOf = (lines: readonly string[], { line, column }: Place): string => (lines[line - 1] ?? '').slice(column - 1);

/** A block that has no place here: of unknown name, of the wrong form, or in the wrong company. */
export function refuseBlock(path: string, node: BlockNode): Problem {
  const place = placeOf(path, node);
  const known = Object.hasOwn(BLOCKS, node.name) ? BLOCKS[node.name] : undefined;
  if (known !== undefined) return problem('misplaced-block', place, { block: node.name, where: known.where });
  const near = nearest(node.name, Object.keys(BLOCKS));
  return problem('unknown-block', place, { block: node.name }, near === null ? {} : { hint: `Did you mean "${near}"?` });
}

/** Blocks inside lists and quotations, which would be published as nothing at all. */
export function refuseNested(path: string, nodes: readonly RootContent[], problems: Problem[]): void {
  walkNodes(nodes, (node) => {
    if (isBlock(node as RootContent)) problems.push(refuseBlock(path, node as BlockNode));
  });
}

/** The children of a block without the text in brackets after its name, which only a part has. */
export function withoutLabel(path: string, node: BlockNode, problems: Problem[]): RootContent[] {
  const children = node.children as RootContent[];
  const [first] = children;
  if (first?.type !== 'paragraph' || first.data === undefined || !('directiveLabel' in first.data)) return children;
  problems.push(problem('unexpected-text', placeOf(path, first), { where: `a ${node.name} has no text in brackets` }));
  return children.slice(1);
}

/** A container that runs to the end of what encloses it without a fence of its own, or one in it that does. */
function checkClosed(path: string, lines: readonly string[], node: BlockNode): Problem | null {
  if (node.type !== 'containerDirective') return null;
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
  const colons = colonsAt(lines, start.line);
  const last = (lines[end.line - 1] ?? '').trim();
  if (/^:{3,}$/u.test(last) && last.length >= colons.length && end.line !== start.line) return null;
  return (
    unclosedWithin(path, lines, node, colons) ?? problem('unclosed-block', placeOf(path, node), { block: node.name, colons })
  );
}

/** The block inside that took the fence of the one around it. */
function unclosedWithin(path: string, lines: readonly string[], node: BlockNode, fence: string): Problem | null {
  for (const child of node.children as RootContent[]) {
    if (child.type !== 'containerDirective') continue;
    const colons = colonsAt(lines, child.position?.start.line);
    if (colons.length < fence.length && colonsAt(lines, child.position?.end.line).length >= fence.length)
      return problem('unclosed-block', placeOf(path, child), { block: child.name, colons });
  }
  return null;
}

const colonsAt = (lines: readonly string[], line = 1): string => /:{3,}/u.exec(lines[line - 1] ?? '')?.[0] ?? ':::';
