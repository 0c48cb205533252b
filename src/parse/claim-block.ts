import type { RootContent } from 'mdast';
import { problem } from '../problems/problem.ts';
import { claimAttributes, partAttributes, type Claim, type Part } from '../records/claim.ts';
import { isSeen } from '../records/text.ts';
import type { ArticleContext } from './article-context.ts';
import { isNamed, readAttributes, type BlockNode } from './block.ts';
import { checkQuotes, readQuote, readBlocks, readInside } from './body.ts';
import { plainText } from './plain-text.ts';
import { checkProse, placeOf } from './prose.ts';
import { walkNodes } from './walk.ts';
import { parseWordings } from './wording-block.ts';

/** A claim from its block: the blockquote or the first paragraph is its statement, the rest of the prose its context. */
export function parseClaim(node: BlockNode, context: ArticleContext): Claim | null {
  const { path, lines, problems, definitions } = context;
  const { prose, blocks } = readInside(node, ['part', 'wording'], context);
  problems.push(...checkQuotes(path, prose));
  const parts = parseParts(blocks, context);
  const wordings = parseWordings(blocks, context);
  const attributes = readAttributes(path, lines, node, claimAttributes, problems);
  const place = placeOf(path, node);
  const stated = statementOf(prose);
  refuseLinks(stated, context);
  const statement = plainText(stated);
  const rest = prose.filter((child) => !stated.includes(child));
  if (!isSeen(statement)) {
    problems.push(
      problem('empty-block', place, { block: 'claim', expected: 'Write what is alleged, in one sentence, or quote it with >.' }),
    );
  }
  if (attributes === null) return null;
  return {
    id: attributes.id,
    title: attributes.title,
    by: attributes.by,
    about: attributes.about,
    named: attributes.named,
    unread: attributes.unread,
    on: attributes.on,
    sources: attributes.source,
    replaces: attributes.replaces ?? null,
    extends: attributes.extends ?? null,
    topics: attributes.topics,
    lang: attributes.lang ?? null,
    translated: attributes.translated,
    withdrawn: attributes.withdrawn ?? null,
    statement,
    ...readQuote(prose, context),
    blocks: readBlocks(rest, definitions),
    parts,
    wordings,
    article: context.article,
    place,
  };
}

/** The site's words where the body begins with a paragraph; else the words it quotes. A quotation below the site's words stays in the prose. */
function statementOf(prose: readonly RootContent[]): RootContent[] {
  const [first] = prose.filter(({ type }) => type === 'paragraph' || type === 'blockquote');
  if (first === undefined) return [];
  return first.type === 'paragraph' ? [first] : prose.filter(({ type }) => type === 'blockquote');
}

/** The statement and the points are plain text: a link in them would lead nowhere. */
function refuseLinks(nodes: readonly RootContent[], { path, problems }: ArticleContext): void {
  walkNodes(nodes, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const instead = 'The statement and the points of a claim are plain text: put the link into a paragraph below.';
    problems.push(problem('unsupported-markdown', placeOf(path, node), { thing: 'link', instead }));
  });
}

function parseParts(blocks: readonly BlockNode[], context: ArticleContext): Part[] {
  const parts: Part[] = [];
  for (const node of blocks) {
    if (!isNamed(node, 'part')) continue;
    const part = parsePart(node, context);
    if (part === null) continue;
    const first = parts.find(({ id }) => id === part.id);
    if (first) context.problems.push(problem('duplicate-id', part.place, { id: part.id, kind: 'part' }, { other: first.place }));
    else parts.push(part);
  }
  return parts;
}

function parsePart(node: BlockNode, context: ArticleContext): Part | null {
  const { path, lines, problems } = context;
  const place = placeOf(path, node);
  checkProse(node.children, { ...context, headingLevel: 1 });
  refuseLinks(node.children, context);
  const text = plainText(node.children);
  if (!isSeen(text))
    problems.push(
      problem('empty-block', place, { block: 'part', expected: 'Write the point in the brackets: ::part[text]{#id}.' }),
    );
  const attributes = readAttributes(path, lines, node, partAttributes, problems);
  return attributes === null ? null : { id: attributes.id, text, about: attributes.about ?? null, place };
}
