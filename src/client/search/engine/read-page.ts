import { readAnchor, wordsIn } from '../../../search-index/page-html.ts';
import type { ShownRecord, ShownReply, Words } from '../../../search-index/record.ts';
import type { PagefindData } from './pagefind.ts';

/** Words of one speaker in one language, with the place of the first on the page. */
export interface PlacedWords extends Omit<Words, 'text'> {
  words: string[];
  at: number;
}

/** A reply as it was indexed. */
export interface ReadReply extends Omit<ShownReply, 'title' | 'words'> {
  title: PlacedWords;
  texts: PlacedWords[];
}

/** A page as it was indexed. */
export interface ReadPage extends Omit<ShownRecord, 'title' | 'words' | 'replies'> {
  title: PlacedWords;
  texts: PlacedWords[];
  replies: ReadReply[];
}

/** Reads a page again from its words and the anchors between them. */
export function readPage({ raw_content, anchors }: PagefindData): ReadPage {
  const words = wordsIn(unescape(raw_content));
  const sorted = [...anchors].sort((a, b) => a.location - b.location);
  let page: ReadPage | null = null;
  for (const [at, { id, location }] of sorted.entries()) {
    const anchor = readAnchor(id);
    const placed = { words: words.slice(location, sorted[at + 1]?.location ?? words.length), at: location };
    switch (anchor.begins) {
      case 'page':
        page = { ...anchor.shown, title: { ...anchor.title, ...placed }, texts: [], replies: [] };
        break;
      case 'reply':
        page?.replies.push({ ...anchor.reply, title: placed, texts: [] });
        break;
      case 'words':
        (page?.replies.at(-1) ?? page)?.texts.push({ ...anchor.words, ...placed });
        break;
      case 'hidden':
        break;
      default:
        throw new Error(anchor satisfies never);
    }
  }
  if (page === null) throw new Error('A page of the index does not say what it is.');
  return page;
}

/** The text as indexed: Pagefind escapes it for its own excerpts. */
const unescape = (content: string): string => content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
