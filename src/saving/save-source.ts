import { sha256 } from '../content/sha256.ts';
import type { PartialDate } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import type { Desk } from '../writing/desk.ts';
import type { Change } from '../writing/edits.ts';
import { findLostReplies, type LostReply } from '../writing/save/lost-replies.ts';
import { addPassages, type Origin } from '../writing/save/passage-file.ts';
import { pickPassages, quotationsFrom, type Picked } from '../writing/save/pick-passages.ts';
import { fillSource, sourceBlockIn } from '../writing/save/source-edits.ts';
import type { ReadPage } from './read-page.ts';

/** What is saved of a source, and from where. */
export interface Saving {
  source: Id;
  /** Null where only the archived copy is to be written. */
  page: ReadPage | null;
  /** The address that the page was read from; null where it was a file. */
  address: string | null;
  /** What the passages say they are from: an address, or the name of a file. */
  from: string;
  archived: string | null;
  today: PartialDate;
}

/** What a saving does to the content, and what it found. */
export interface Saved {
  change: Change;
  origin: Origin | null;
  picked: Picked;
  lost: LostReply[];
}

/** Works out what is to be kept of a source; null where the content has no block of it. */
export function saveSource({ source, page, address, from, archived, today }: Saving, desk: Desk): Saved | null {
  const path = pathOfSource(source, desk);
  const text = desk.texts[path] ?? '';
  const found = sourceBlockIn(text, path, source);
  if (found === null) return null;
  const edits = fillSource(path, text, found.block, {
    title: page?.title ?? null,
    url: address,
    archived,
    attributes: [...(page === null ? [] : attributesOf(page, today, desk))],
  });
  if (page === null)
    return { change: { edits, files: [], moves: [] }, origin: null, picked: { passages: [], missing: [] }, lost: [] };
  const passages = `passages/${source}.txt`;
  const kept = (desk.tables.passages.get(source) ?? []).map((passage) => passage.text);
  const picked = pickPassages(quotationsFrom(source, desk.tables), page.paragraphs, kept);
  const origin = { on: today, from, sha256: sha256(page.paragraphs.join('\n\n')) };
  const before = desk.texts[passages] ?? '';
  const after = picked.passages.length === 0 ? before : addPassages(before, picked.passages, origin);
  const files = after === before ? [] : [{ path: passages, text: after }];
  const lost = findLostReplies(source, page.paragraphs, desk.tables);
  return { change: { edits, files, moves: [] }, origin, picked, lost };
}

/** What a page says of itself, as attributes. */
function attributesOf({ on, lang, author }: ReadPage, today: PartialDate, { tables }: Desk): [string, string | null][] {
  return [
    ['on', on],
    ['lang', lang === tables.site?.language ? null : lang],
    ['author', author],
    ['accessed', today],
  ];
}

/** The article that has the block of a source, be it one that cannot be read yet. */
function pathOfSource(source: Id, { tables, texts }: Desk): string {
  const known = tables.sources.get(source)?.place.file;
  if (known !== undefined) return known;
  const opener = new RegExp(`^:{3,}source\\{[^}]*#${source}(?=[\\s}])`, 'mu');
  return Object.keys(texts).find((path) => path.startsWith('articles/') && opener.test(texts[path] ?? '')) ?? '';
}
