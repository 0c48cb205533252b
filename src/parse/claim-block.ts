import type { RootContent } from 'mdast';
import { problem } from '../problems/problem.ts';
import { claimAttributes, partAttributes, type Claim, type Part } from '../records/claim.ts';
import type { ArticleContext } from './article-context.ts';
import { isBlock, isNamed, readAttributes, refuseBlock, type BlockNode } from './block.ts';
import { checkQuotes, readBody } from './body.ts';
import { renderHtml } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { checkProse, placeOf } from './prose.ts';
import { parseWordings } from './wording-block.ts';

/** A claim from its block: the blockquote or the first paragraph is its statement, the rest of the prose its context. */
export function parseClaim(node: BlockNode, context: ArticleContext): Claim | null {
  const { path, lines, problems, definitions } = context;
  const children = node.children as RootContent[];
  const prose = children.filter((child) => !isBlock(child));
  checkProse(prose, { path, problems, links: context.links, headingLevel: 1 });
  problems.push(...checkQuotes(path, prose));
  const misplaced = children.filter(isBlock).filter((child) => !isNamed(child, 'part') && !isNamed(child, 'wording'));
  problems.push(...misplaced.map((child) => refuseBlock(path, child)));
  const parts = parseParts(children, context);
  const wordings = parseWordings(children, context);
  const attributes = readAttributes(path, lines, node, claimAttributes, problems);
  const place = placeOf(path, node as never);
  const { quote } = readBody(prose, definitions);
  const statement = quote ?? plainText(prose.slice(0, 1));
  const rest = quote === null ? prose.slice(1) : prose.filter(({ type }) => type !== 'blockquote');
  if (statement === '') {
    problems.push(problem('empty-block', place, { block: 'claim', expected: 'Write what is alleged, in one sentence, or quote it with >.' }));
  }
  if (attributes === null) return null;
  return {
    id: attributes.id,
    by: attributes.by,
    about: attributes.about,
    on: attributes.on,
    sources: attributes.source,
    revises: attributes.revises ?? null,
    topics: attributes.topics,
    lang: attributes.lang ?? null,
    translated: attributes.translated,
    withdrawn: attributes.withdrawn ?? null,
    statement,
    quote,
    html: renderHtml(rest, definitions),
    parts,
    wordings,
    article: context.article,
    place,
  };
}

function parseParts(children: readonly RootContent[], context: ArticleContext): Part[] {
  const parts: Part[] = [];
  for (const node of children) {
    if (!isNamed(node, 'part')) continue;
    const part = parsePart(node, context);
    if (part === null) continue;
    const first = parts.find(({ id }) => id === part.id);
    if (first) context.problems.push(problem('duplicate-id', part.place, { id: part.id, kind: 'part' }, { other: first.place }));
    else parts.push(part);
  }
  return parts;
}

function parsePart(node: BlockNode, { path, lines, problems, links }: ArticleContext): Part | null {
  const place = placeOf(path, node as never);
  checkProse(node.children as RootContent[], { path, problems, links, headingLevel: 1 });
  const text = plainText(node.children as RootContent[]);
  if (text === '') problems.push(problem('empty-block', place, { block: 'part', expected: 'Write the point in the brackets: ::part[text]{#id}.' }));
  const attributes = readAttributes(path, lines, node, partAttributes, problems);
  return attributes === null ? null : { id: attributes.id, text, place };
}
