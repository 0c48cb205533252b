/** Signs that hide in a word or look like others. A range of two signs, and its name. */
const HIDDEN: readonly [from: string, to: string, name: string][] = [
  ['\u00ad', '\u00ad', 'soft hyphen'],
  ['\u061c', '\u061c', 'mark of direction'],
  ['\u200b', '\u200b', 'zero-width space'],
  ['\u200c', '\u200d', 'zero-width joiner'],
  ['\u200e', '\u200f', 'mark of direction'],
  ['\u202a', '\u202e', 'mark of direction'],
  ['\u2060', '\u2064', 'zero-width joiner'],
  ['\u2066', '\u2069', 'mark of direction'],
  ['\ufb00', '\ufb06', 'ligature'],
  ['\ufe00', '\ufe0f', 'variation selector'],
  ['\ufeff', '\ufeff', 'zero-width space'],
  ['\uff01', '\uff5e', 'sign of full width'],
  ['\ufffd', '\ufffd', 'sign that could not be read'],
];

/** How a word differs from the passage's: what that has, and what the eye does not see of either. */
export function tellWords(written: string, saved: string | null): string {
  const [hidden, hiddenThere] = [tellHidden(written), saved === null ? '' : tellHidden(saved)];
  const own = hidden === '' ? '' : `, with a ${hidden}`;
  if (saved === null) return own;
  return `${own}, where the passage has "${showWord(saved)}"${hiddenThere === '' || hiddenThere === hidden ? '' : `, with a ${hiddenThere}`}`;
}

/** A word without the signs that cannot be seen, some of which would turn the line round. */
export const showWord = (word: string): string => word.replace(/\p{Cf}/gu, '');

/** What the eye does not see of a word, as "soft hyphen U+00AD after "quan""; empty where it sees all. */
function tellHidden(word: string): string {
  const signs = Array.from(word);
  for (const [index, sign] of signs.entries()) {
    const name = nameOf(sign, word);
    if (name === null) continue;
    const before = signs.slice(0, index).join('');
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${name} U+${code} ${before === '' ? 'at its beginning' : `after "${showWord(before)}"`}`;
  }
  return '';
}

function nameOf(sign: string, word: string): string | null {
  const hidden = HIDDEN.find(([from, to]) => from <= sign && sign <= to);
  if (hidden !== undefined) return hidden[2];
  // A letter of another script among Latin ones looks like one of them.
  if (!/\p{Script=Latin}/u.test(word)) return null;
  if (/\p{Script=Cyrillic}/u.test(sign)) return 'Cyrillic letter';
  return /\p{Script=Greek}/u.test(sign) && !/[µμΩ]/u.test(sign) ? 'Greek letter' : null;
}
