import type { SearchRecord, SearchUnit, ShownRecord, ShownReply, Words } from './record.ts';
import { actorTerm, dateTerm, labelTerm } from './terms.ts';

/** A page as Pagefind reads it, and how many of its words each unit has. */
export interface IndexedPage {
  html: string;
  lengths: number[];
}

/** What an anchor in the text says: it is the beginning of something. Pagefind keeps anchors with the place they stand at. */
export type Anchor =
  | { begins: 'page'; shown: Omit<ShownRecord, 'title' | 'words' | 'replies'>; title: Omit<Words, 'text'> }
  | { begins: 'words'; words: Omit<Words, 'text'> }
  | { begins: 'reply'; reply: Omit<ShownReply, 'title' | 'words'> }
  /** What leads to the unit and is not shown. */
  | { begins: 'hidden' };

/** A word of a title or a name says more of what it is about than one in the text; that of a source's title less. */
const WEIGHTS = { title: 4, name: 2, source: 0.3, actor: 3, other: 1, label: 3 };

/** Makes a page for the index: its words and those of its replies, each behind an anchor, and what else leads to it. */
export function pageHtml({ shown, units }: SearchRecord): IndexedPage {
  const { title, words, replies = [], ...head } = shown;
  const { text, ...titleWords } = title;
  const parts = units.map((unit, at) => {
    const reply = replies[at - 1];
    if (reply === undefined) return unitParts({ begins: 'page', shown: head, title: titleWords }, text, words, unit);
    const { title: replyTitle, words: replyWords, ...rest } = reply;
    return unitParts({ begins: 'reply', reply: rest }, replyTitle, replyWords, unit);
  });
  const body = parts.flat().map(partHtml).join(' ');
  return {
    html: `<!doctype html><html><body data-pagefind-body>${body}</body></html>`,
    lengths: parts.map((some) => some.reduce((sum, part) => sum + wordsIn(part.text).length, 0)),
  };
}

/** The words of a text as Pagefind counts them. */
export const wordsIn = (text: string): string[] => text.split(/[^\S\uFEFF]+/u).filter((word) => word !== '');

/** An anchor as an id. Pagefind takes white space out of ids. */
const anchorId = (anchor: Anchor): string =>
  JSON.stringify(anchor).replace(/[\s%]/gu, (sign) => (sign === '%' ? '%25' : encodeURIComponent(sign)));

/** The anchor with this id. */
export const readAnchor = (id: string): Anchor => JSON.parse(decodeURIComponent(id)) as Anchor;

interface Part {
  anchor: Anchor | null;
  text: string;
  weight: number;
}

function unitParts(anchor: Anchor, title: string, words: readonly Words[], unit: SearchUnit): Part[] {
  const parts: Part[] = [
    { anchor, text: title, weight: WEIGHTS.title },
    ...words.map(({ text, ...rest }): Part => ({ anchor: { begins: 'words', words: rest }, text, weight: 1 })),
    { anchor: { begins: 'hidden' }, text: '', weight: 1 },
    ...hiddenParts(unit),
  ];
  return parts.filter((part) => part.anchor !== null || part.text !== '');
}

function hiddenParts({ names, sources, speakers, others, date, labels }: SearchUnit): Part[] {
  const hidden = (texts: readonly string[], weight: number): Part => ({ anchor: null, text: texts.join(' '), weight });
  return [
    hidden(names, WEIGHTS.name),
    hidden(sources, WEIGHTS.source),
    hidden(speakers.map(actorTerm), WEIGHTS.actor),
    hidden(others.filter((other) => !speakers.includes(other)).map(actorTerm), WEIGHTS.other),
    hidden([...labels.map(labelTerm), ...(date === null ? [] : dateParts(date).map(dateTerm))], WEIGHTS.label),
  ];
}

/** Inline all through: Pagefind ends a block with a full stop, which would stand in quotations. */
function partHtml({ anchor, text, weight }: Part): string {
  const mark = anchor === null ? '' : `<i id="${escapeText(anchorId(anchor)).replaceAll('"', '&quot;')}"></i>`;
  const words = escapeText(wordsIn(text).join(' '));
  if (words === '') return mark;
  return weight === 1 ? mark + words : `${mark}<b data-pagefind-weight="${weight}">${words}</b>`;
}

/** A day is also in its month and in its year. */
const dateParts = (date: string): string[] =>
  [4, 7, 10].filter((length) => length <= date.length).map((length) => date.slice(0, length));

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
