import { RECORD_KINDS, type RecordKind } from '../../../search-index/facets.ts';
import { excerptOf, markedWhole, openingOf, type Excerpt, type Sought } from './excerpt.ts';
import type { ReadPage, ReadReply } from './read-page.ts';

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
  /** A page of two actors is no record of the index. */
  kind: RecordKind | 'pair';
  /** What it is, in words. */
  what: string;
  title: Excerpt;
  date: string | null;
  by: string | null;
  about: string | null;
  standing: string | null;
  aliases: readonly string[];
  excerpt: Excerpt | null;
  replies: readonly FoundReply[];
}

/** How a page is looked at. */
export interface Look {
  sought: Sought;
  /** The statements that are meant: all of them, or those that the filters leave. */
  isMeant: (unit: number) => boolean;
  /** The reader asked for statements, and not for claims alone. */
  ofReplies: boolean;
  /** No words were asked for. */
  isListing: boolean;
}

/** What is shown of a page that was found; `first` is the number of its first unit. */
export function foundPage(read: ReadPage, first: number, look: Look): FoundPage {
  const { page, kind, title, texts } = read;
  const { sought, isListing } = look;
  const replies = foundReplies(read, first, look);
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
    excerpt: isListing && kind !== 'claim' && replies.length === 0 ? openingOf(texts) : excerptOf(texts, sought),
    replies,
  };
}

/** The replies that are meant and have what was sought, those with most of it first. */
function foundReplies({ page, replies }: ReadPage, first: number, { sought, isMeant, ofReplies, isListing }: Look): FoundReply[] {
  const counted = replies.map((reply, at) => {
    const next = replies[at + 1]?.title.at ?? Infinity;
    return { reply, at, count: [...sought.places].filter((place) => place >= reply.title.at && place < next).length };
  });
  return counted
    .filter(({ at, count }) => isMeant(first + at + 1) && (isListing ? ofReplies : count > 0))
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .map(({ reply }) => foundReply(page, reply, sought));
}

function foundReply(page: string, { id, title, date, texts }: ReadReply, sought: Sought): FoundReply {
  const excerpt = excerptOf(texts, sought) ?? openingOf(texts);
  return { address: `${page}#${id}`, title: markedWhole(title, sought), date, excerpt };
}
