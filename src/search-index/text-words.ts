/** One word of a text as search compares it, and where it stands in the text. */
export interface TextWord {
  word: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

const folded = new Map<string, string>();
const MOST_REMEMBERED = 200_000;

/** The words of a text, in order. */
export function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const [raw] = match;
    const word = foldWord(raw);
    if (word === '') continue;
    words.push({ word, start: match.index, end: match.index + raw.length });
  }
  return words;
}

/** A text as names are compared: its words parted by single spaces. */
export const foldText = (text: string): string =>
  wordsOf(text)
    .map(({ word }) => word)
    .join(' ');

/** A word without case, accents of Latin letters, apostrophes and the possessive. */
function foldWord(raw: string): string {
  const known = folded.get(raw);
  if (known !== undefined) return known;
  const word = raw
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/['’]s?$/u, '')
    .replace(/['’]/gu, '')
    .replaceAll('ß', 'ss');
  if (folded.size > MOST_REMEMBERED) folded.clear();
  folded.set(raw, word);
  return word;
}
