/** A word as it is compared, and where it stands in the text it was read from. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** How many of its characters are its own, whatever stands at its end: a possessive's apostrophe is no quotation mark. */
  own: number;
}

/** What a sign of omission becomes. */
export const OMITTED = '…';
/** What a dash becomes, whatever its kind and the spaces round it. */
export const DASH = '–';
const SPACE = '\\p{White_Space}';
const OMISSION = `\\[${SPACE}*(?:…|\\.{3,})${SPACE}*\\]|…|\\.{3,}`;
/** A hyphen joins, a dash parts; between digits both part, and before a number each but the long ones is a sign. */
const PARTING = [
  '[—―]|-{2,}',
  '(?<=\\d)[-‐‑‒–−](?=\\d)',
  `(?<![${SPACE}("'“„«[]|^)[‒–](?=\\p{Sc}?\\d)`,
  '[‒–](?!\\p{Sc}?\\d)',
  `(?<=^|${SPACE})-(?=${SPACE}|$)`,
  `(?<=^|${SPACE})−(?=${SPACE}*(?![\\d${SPACE}]))`,
].join('|');
const PIECE = new RegExp(`(${OMISSION})|(${PARTING})|(?:(?!${OMISSION}|${PARTING})\\P{White_Space})+`, 'gu');

/**
 * The words of a text without what does not matter: white space, the form of quotation marks, the kind of dash and the
 * spaces round it, and whether an accented letter is stored as one sign or two. Nothing else is changed.
 */
export function readWords(text: string): Word[] {
  const pieces = [...text.matchAll(PIECE)].map(({ 0: piece, 1: omission, 2: dash, index }): Word => {
    const end = index + piece.length;
    const sign = dash === undefined ? null : DASH;
    return { text: omission === undefined ? (sign ?? piece) : OMITTED, start: index, end, own: 0 };
  });
  return keepApostrophes(joinSigns(pieces).map((word) => ({ ...word, text: normaliseWord(word.text) })));
}

function normaliseWord(text: string): string {
  if (text === OMITTED || text === DASH) return text;
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛‹›]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‐‑]/gu, '-')
    .replace(/[‒–−](?=\p{Sc}?\d)/gu, '-');
}

const OPENING = /^[«‹“„‘([]+$/u;
const CLOSING = /^[»›”’)\].,;:!?]+$/u;
const BEFORE_NUMBER = /^[\p{Sc}+±~≈<>≤≥−§№#]+$/u;
const AFTER_NUMBER = /^(?:\p{Sc}|[%‰′″]|°\p{L}?)[.,;:!?]*$/u;

/** White space round the sign of a number or within quotation marks (« oui », 5 %, $ 5) parts nothing. */
function joinSigns(pieces: readonly Word[]): Word[] {
  const words: Word[] = [];
  let before: Word | null = null;
  pieces.forEach((piece, index) => {
    const last = words.at(-1);
    const next = pieces[index + 1]?.text ?? '';
    const isWord = last !== undefined && last.text !== OMITTED && last.text !== DASH;
    if (before === null && isWord && (CLOSING.test(piece.text) || (AFTER_NUMBER.test(piece.text) && /\d$/u.test(last.text)))) {
      words[words.length - 1] = { ...last, text: last.text + piece.text, end: piece.end };
      return;
    }
    const joined: Word = before === null ? piece : { ...before, text: before.text + piece.text, end: piece.end };
    const opens = OPENING.test(piece.text) && next !== '' && next !== OMITTED && next !== DASH;
    if (opens || (BEFORE_NUMBER.test(piece.text) && /^\d/u.test(next))) {
      before = joined;
      return;
    }
    before = null;
    words.push(joined);
  });
  return words;
}

/** Marks at the end of a word that no quotation mark has opened are its own: a possessive, feet and inches. */
function keepApostrophes(words: readonly Word[]): Word[] {
  let open = 0;
  return words.map((word) => {
    if (/^["(]*'/u.test(word.text)) open++;
    const own = open > 0 ? null : /^.{0,100}(?:[sxz]'|(?<!\d)\d{1,3}['"])(?=["'.,;:!?)\]]*$)/iu.exec(word.text);
    if (own !== null) return { ...word, own: own[0].length };
    if (open > 0 && /'[.,;:!?)"\]]*$/u.test(word.text.slice(1))) open--;
    return word;
  });
}
