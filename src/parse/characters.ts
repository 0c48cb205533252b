import { problem, type Problem } from '../problems/problem.ts';

/** Never meant: controls, marks that turn the direction of what follows, and the sign for a letter that was lost. */
const UNREADABLE = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFD-\uFFFF]/u;

/** Seldom meant: what nobody sees, letters that are one sign in print alone, and UTF-8 read as another encoding. */
const ODD =
  /[\u00AD\u200B\u2060-\u2064\uFEFF\uFB00-\uFB06\p{Co}]|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|â€[\u0080-\u00BF\u0152-\u2122]/u;

const NAMES: Record<string, string> = {
  '\u0000': 'null character',
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u202E': 'mark that turns the direction of the words',
  '\uFEFF': 'byte order mark',
  '\uFFFD': 'sign for a letter that was lost',
};

/** Characters that readers would not see, or would see as something else; each is told where it first stands. */
export function checkCharacters(path: string, text: string): Problem[] {
  return [...findAll(path, text, UNREADABLE, 'unreadable-character'), ...findAll(path, text, ODD, 'odd-character')];
}

function findAll(path: string, text: string, signs: RegExp, code: 'unreadable-character' | 'odd-character'): Problem[] {
  if (!signs.test(text)) return [];
  const counts = new Map<string, { count: number; at: number }>();
  for (const { 0: sign, index } of text.matchAll(new RegExp(signs, 'gu'))) {
    const known = counts.get(sign) ?? { count: 0, at: index };
    counts.set(sign, { ...known, count: known.count + 1 });
  }
  return [...counts].map(([sign, { count, at }]) => {
    const lines = text.slice(0, at).split('\n');
    const place = { file: path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    const more = count === 1 ? '' : `, and ${count - 1} more in this file`;
    return problem(code, place, { character: spell(sign), more });
  });
}

/** A character by its name and number, for it may not be seen; letters of a wrong encoding as they are. */
function spell(sign: string): string {
  if (sign.length > 1 && /^[ÃÂâ]/u.test(sign)) return `"${sign}", which looks like another letter read in a wrong encoding`;
  const number = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `a ${NAMES[sign] ?? nameKind(sign)} (${number})`;
}

function nameKind(sign: string): string {
  if (/\p{Cc}/u.test(sign)) return 'control character';
  if (/[\uFB00-\uFB06]/u.test(sign)) return `ligature "${sign}"`;
  if (/\p{Co}/u.test(sign)) return 'character that has no meaning of its own';
  if (/[\u2060-\u2064]/u.test(sign)) return 'joiner that nobody sees';
  return /[\u202A-\u2069]/u.test(sign) ? 'mark of direction' : 'character that is none';
}
