import type { Blockquote, Link, Nodes, RootContent } from 'mdast';
import { problem, type Problem } from '../problems/problem.ts';
import type { Place } from '../records/place.ts';
import { isSeen } from '../records/text.ts';
import { sourceAttributes, type Attribution, type Source } from '../records/source.ts';
import type { ArticleContext } from './article-context.ts';
import { readAttributes, type BlockNode } from './block.ts';
import { readInside } from './body.ts';
import { plainText } from './plain-text.ts';
import { placeOf, placeOfAddress } from './prose.ts';
import { readQuoteLines } from './quote-lines.ts';
import { walkNodes } from './walk.ts';

const ARCHIVED = /^\s*archived\s*$/iu;
/** Addresses that prose may lead to, but no source has. */
const HERE = /^(?:\/(?!\/)|#|mailto:)/iu;

/** A source from its block: the first link is its title and address, one whose text is "archived" the copy. */
export function parseSource(node: BlockNode, context: ArticleContext): Source | null {
  const { path, problems } = context;
  const attributes = readAttributes(path, context.lines, node, sourceAttributes, problems);
  const inside = readInside(node, [], context);
  const prose = inside.prose.filter(({ type }) => type !== 'blockquote');
  const attribution = findAttribution(inside.prose, context);
  const links = linksIn(prose);
  const archive = links.find((link) => ARCHIVED.test(plainText([link]))) ?? null;
  const address = links.find((link) => link !== archive) ?? null;
  const title = plainText(address === null ? prose : [address]);
  const place = placeOf(path, node);
  checkLinks(title, links, place, context);
  checkCopy(address, archive, context);
  refuseLostText(prose, links, place, context);
  if (attributes === null) return null;
  const { id, via, held } = attributes;
  if (title !== '') problems.push(...checkHeld(id, address, via !== undefined, held, place, context));
  return {
    id,
    title,
    url: address?.url ?? null,
    archive: archive?.url ?? null,
    publisher: attributes.publisher,
    on: attributes.on,
    kind: attributes.kind,
    reliesOn: attributes['relies-on'],
    via: via ?? null,
    held,
    read: attributes.read,
    noArchive: attributes['no-archive'] ?? null,
    attribution: attribution && attributionOf(attribution, id, context),
    lang: attributes.lang ?? null,
    accessed: attributes.accessed ?? null,
    signed: attributes.signed ?? null,
    author: attributes.author ?? null,
    article: context.article,
    place,
  };
}

/** What has no address is read through another source, or held; what has one is not held. */
function checkHeld(
  id: string,
  address: Link | null,
  isRelayed: boolean,
  isHeld: boolean,
  place: Place,
  { path, lines }: ArticleContext,
): Problem[] {
  if (address === null) return isRelayed || isHeld ? [] : [problem('source-without-address', place, { id })];
  return isHeld ? [problem('idle-held', placeOfAddress(path, address, lines), { id })] : [];
}

/** A source has a title, and leads away from this site. */
function checkLinks(title: string, links: readonly Link[], place: Place, { path, lines, problems }: ArticleContext): void {
  if (!isSeen(title))
    problems.push(problem('empty-block', place, { block: 'source', expected: 'Write its title as a link: [title](https://…).' }));
  for (const link of links)
    if (HERE.test(link.url)) problems.push(problem('bad-link', placeOfAddress(path, link, lines), { address: link.url }));
}

/** A copy is kept elsewhere than the page itself. */
function checkCopy(address: Link | null, archive: Link | null, { path, lines, problems }: ArticleContext): void {
  if (address !== null && archive !== null && address.url === archive.url)
    problems.push(problem('own-archive', placeOfAddress(path, archive, lines), { address: archive.url }));
}

function attributionOf(phrase: Blockquote, source: string, { path, lines }: ArticleContext): Attribution {
  const quote = plainText([phrase]);
  return { quote, sources: [source], quoteLines: readQuoteLines([phrase], quote, lines), place: placeOf(path, phrase) };
}

/** The blockquote of a source: the phrase that says what it rests on. */
function findAttribution(prose: readonly RootContent[], { path, problems }: ArticleContext): Blockquote | null {
  const [first, second] = prose.filter((node): node is Blockquote => node.type === 'blockquote');
  if (second)
    problems.push(problem('unexpected-text', placeOf(path, second), { where: 'a source quotes one phrase, what it rests on' }));
  return first ?? null;
}

function linksIn(prose: readonly Nodes[]): Link[] {
  const links: Link[] = [];
  walkNodes(prose, (child) => {
    if (child.type === 'link') links.push(child);
  });
  return links;
}

/** Words beside the links of a source would be published nowhere. Brackets round "archived" are no words. */
function refuseLostText(prose: readonly Nodes[], links: readonly Link[], place: Place, { problems }: ArticleContext): void {
  if (links.length === 0) return;
  let beside = plainText(prose);
  for (const link of links) beside = beside.replace(plainText([link]), '');
  if (/[\p{L}\p{N}]/u.test(beside) || links.length > 2) {
    problems.push(
      problem('unexpected-text', place, { where: 'a source holds its link and, if there is one, the archived link' }),
    );
  }
}
