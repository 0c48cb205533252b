import type { Definition, Root, RootContent } from 'mdast';
import { articleFields, type ArticleBlock } from '../records/article.ts';
import type { ArticleContext } from './article-context.ts';
import { checkFence, isBlock, isNamed, refuseBlock, refuseNested, type BlockNode } from './block.ts';
import { parseClaim } from './claim-block.ts';
import { parseCorrection } from './correction-block.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseMarkdown, renderHtml } from './markdown.ts';
import { mendBlocks } from './mend.ts';
import type { ParsedFile } from './parsed-file.ts';
import { checkProse, type ProseContext } from './prose.ts';
import { parseResponse } from './response-block.ts';
import { parseSource } from './source-block.ts';
import { placeWords } from './word-places.ts';
import { nameHeadings } from './headings.ts';
import { isEmpty } from '../records/html.ts';
import { curlMarks } from '../words/curly.ts';
import { plainText } from './plain-text.ts';
import { walkNodes } from './walk.ts';

/** Reads `articles/<id>.md` into a file's records: the article as a list of blocks, and the records those blocks are. */
export function parseArticle(id: string, text: string, file: ParsedFile): void {
  const { fields, body: written, words } = readFrontMatter(file.path, text, articleFields, file.problems);
  const body = mendBlocks(file.path, written, file.problems);
  const tree = parseMarkdown(body);
  const lines = body.split('\n');
  file.words.push(...words, ...placeWords(tree.children, lines));
  const definitions = definitionsIn(tree);
  const context: ArticleContext = {
    path: file.path,
    article: id,
    lines,
    definitions,
    problems: file.problems,
    links: file.links,
  };
  const taken = new Set<string>();
  const prose: ProseContext = { ...context, headingLevel: 1 };
  const blocks = groupProse(tree.children).flatMap((group): ArticleBlock[] => {
    if (!Array.isArray(group)) return parseBlock(group, context, file);
    checkProse(group, prose);
    refuseNested(context.path, group, context.problems);
    const headings = nameHeadings(group, taken);
    const html = renderHtml(group, definitions);
    return isEmpty(html) ? [] : [{ kind: 'prose', html, text: curlMarks(plainText(group)), headings }];
  });
  if (fields === null) return;
  file.article = {
    id,
    title: fields.title,
    published: fields.published,
    updated: fields.updated ?? null,
    summary: fields.summary,
    topics: fields.topics,
    language: fields.language ?? null,
    blocks,
    place: { file: file.path, line: 1, column: 1 },
  };
}

/** Link definitions wherever they stand: any block may use them. */
function definitionsIn(tree: Root): Definition[] {
  const definitions: Definition[] = [];
  walkNodes(tree.children, (node) => {
    if (node.type === 'definition') definitions.push(node);
  });
  return definitions;
}

/** Runs of prose as lists, blocks by themselves, in the order written. */
function groupProse(children: readonly RootContent[]): (BlockNode | RootContent[])[] {
  const groups: (BlockNode | RootContent[])[] = [];
  for (const node of children) {
    const last = groups.at(-1);
    if (isBlock(node)) groups.push(node);
    else if (Array.isArray(last)) last.push(node);
    else groups.push([node]);
  }
  return groups;
}

function parseBlock(node: BlockNode, context: ArticleContext, file: ParsedFile): ArticleBlock[] {
  const fault = checkFence(context.path, context.lines, node);
  if (fault) {
    context.problems.push(fault);
    noteFaulty([node], file);
    // What follows was swallowed: reading it as the block's own text would bury the cause under its consequences.
    return [];
  }
  const blocks = parseRecord(node, context, file);
  noteFaulty(node.children, file);
  if (blocks?.length === 0) noteFaulty([node], file);
  if (blocks !== null) return blocks;
  if (isNamed(node, 'correction')) {
    const correction = parseCorrection(node, context);
    return correction === null ? [] : [{ kind: 'correction', index: file.corrections.push(correction) - 1 }];
  }
  context.problems.push(refuseBlock(context.path, node));
  return [];
}

/** The block of a source, claim or response; null for any other. */
function parseRecord(node: BlockNode, context: ArticleContext, file: ParsedFile): ArticleBlock[] | null {
  if (isNamed(node, 'source')) return keep('source', parseSource(node, context), file.sources);
  if (isNamed(node, 'claim')) return keep('claim', parseClaim(node, context), file.claims);
  if (isNamed(node, 'response')) return keep('response', parseResponse(node, context), file.responses);
  return null;
}

/** The blocks that others name by id. */
const RECORDS = new Set(['source', 'claim', 'response']);

/** Remembers the ids of blocks that were not read, and of those they swallowed. */
function noteFaulty(nodes: readonly RootContent[], file: ParsedFile): void {
  walkNodes(nodes, (node) => {
    const block = node as RootContent;
    if (isBlock(block) && RECORDS.has(block.name) && block.attributes?.['id'])
      file.faulty.push(`${block.name}s/${block.attributes['id']}`);
  });
}

function keep<T extends { id: string }>(kind: 'source' | 'claim' | 'response', record: T | null, records: T[]): ArticleBlock[] {
  if (record === null) return [];
  records.push(record);
  return [{ kind, id: record.id }];
}
