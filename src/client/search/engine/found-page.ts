import { RECORD_KINDS, type RecordKind } from '../../../search-index/facets.ts';
import { excerptOf, markedWhole, openingOf, type Excerpt, type Sought } from './excerpt.ts';
import type { PageMatch } from './matching.ts';
import type { ReadPage, ReadReply } from './read-page.ts';
import type { UnitTable } from './unit-table.ts';

/** A reply that matches, at its place on the claim's page. */
export interface FoundReply {
  /** From the root, without a base path. */
  address: string;
  title: Excerpt;
  date: string;
  excerpt: Excerpt | null;
}

/** Everything found on one page of the site: a claim with its matching replies, an actor, an article, a source. */
export interface FoundPage {
  /** From the root, without a base path. */
  page: string;
  kind: RecordKind;
  /** What it is, in words. */
  what: string;
  title: Excerpt;
  date: string | null;
  by: string | null;
  about: string | null;
  standing: string | null;
  aliases: readonly string[];
  excerpt: Excerpt | null;
  replies: FoundReply[];
}

/** What is shown of a page that was found. `ofReplies` where the reader asked for statements and not for claims alone. */
export function foundPage(read: ReadPage, match: PageMatch, table: UnitTable, sought: Sought, ofReplies: boolean): FoundPage {
  const { page, kind, title, texts, replies } = read;
  const first = table.firstOf[match.page] ?? 0;
  const asked = match.clauses > 0 || ofReplies ? match.units.filter((unit) => unit !== first) : [];
  const found = asked.flatMap((unit) => foundReply(page, replies[unit - first - 1], sought));
  const isListed = match.clauses === 0 && kind !== 'claim' && found.length === 0;
  return {
    page,
    kind,
    what: read.what ?? RECORD_KINDS[kind].label,
    title: markedWhole(title, sought),
    date: read.date ?? null,
    by: read.by ?? null,
    about: read.about ?? null,
    standing: read.standing ?? null,
    aliases: read.aliases ?? [],
    excerpt: isListed ? openingOf(texts) : excerptOf(texts, sought),
    replies: found,
  };
}

function foundReply(page: string, reply: ReadReply | undefined, sought: Sought): FoundReply[] {
  if (reply === undefined) return [];
  const { id, title, date, texts } = reply;
  const excerpt = excerptOf(texts, sought) ?? openingOf(texts);
  return [{ address: `${page}#${id}`, title: markedWhole(title, sought), date, excerpt }];
}
