import { problem, type Problem } from '../problems/problem.ts';
import type { Place } from '../records/place.ts';
import { INVISIBLE, spellSign, UNREADABLE } from '../records/sign.ts';
import { cutFrontMatter } from './front-fence.ts';

/** Letters that are one sign in print alone, and UTF-8 read as another encoding. */
const ODD = /[\uFB00-\uFB06\p{Co}]|Ã[\u0080-\u00BF]|Â[\u00A0-\u00BF]|â€[\u0080-\u00BF\u0152-\u2122]/u;

const SIGNS = new RegExp([UNREADABLE, INVISIBLE, ODD].map(({ source }) => source).join('|'), 'u');
const ALL_SIGNS = new RegExp(SIGNS, 'gu');

/** Characters that readers would not see, or would see as something else; each is told where it first stands. */
export function checkCharacters(path: string, text: string): Problem[] {
  if (!SIGNS.test(text)) return [];
  const isField = fieldsIn(path, text);
  const found = new Map<string, { code: SignCode; sign: string; place: Place; count: number }>();
  for (const { 0: sign, index } of text.matchAll(ALL_SIGNS)) {
    const place = placeAt(path, text, index);
    const code = codeOf(sign, isField(place.line));
    const key = `${code} ${sign}`;
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { code, sign, place, count: 1 });
  }
  return [...found.values()].map(({ code, sign, place, count }) =>
    problem(code, place, { character: spell(sign), more: count === 1 ? '' : `, and ${count - 1} more in this file` }),
  );
}

/**
 * The same in a value that was read of a text, where it stands in that text as an escape and so was not found: one sign,
 * and one that the value is refused for before one that is odd.
 */
export function checkEscaped(value: string, written: string, place: Place, isField: boolean): Problem[] {
  // Markdown makes the sign of a lost letter of what nothing can show, which is told already.
  const isTold = (sign: string): boolean => written.includes(sign) || (sign === '\uFFFD' && written.includes('\0'));
  const signs = (value.match(ALL_SIGNS) ?? []).filter((sign) => !isTold(sign));
  const sign = signs.find((one) => codeOf(one, isField) === 'unreadable-character') ?? signs[0];
  return sign === undefined
    ? []
    : [problem(codeOf(sign, isField), place, { character: spell(sign), more: ', written as an escape' })];
}

/** Whether a value has a sign that it cannot have, whatever it says. */
export const hasUnseen = (value: string): boolean => UNREADABLE.test(value) || INVISIBLE.test(value);

type SignCode = 'unreadable-character' | 'odd-character';

const codeOf = (sign: string, isField: boolean): SignCode =>
  UNREADABLE.test(sign) || (isField && !ODD.test(sign)) ? 'unreadable-character' : 'odd-character';

/** Tells the lines that hold fields or attributes, which are no prose. */
function fieldsIn(path: string, text: string): (line: number) => boolean {
  const lines = text.split('\n');
  const front = path.endsWith('.md') ? cutFrontMatter(text) : null;
  const end = front === null ? 0 : text.slice(0, front.length).split('\n').length;
  return (line) => line <= end || (path.endsWith('.md') && /^[\s>]*:{2,}[a-z]/iu.test(lines[line - 1] ?? ''));
}

function placeAt(file: string, text: string, at: number): Place {
  const lines = text.slice(0, at).split('\n');
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Letters of a wrong encoding as they are, all else by name and number. */
const spell = (sign: string): string =>
  sign.length > 1 && /^[ÃÂâ]/u.test(sign)
    ? `"${sign}", which looks like another letter read in a wrong encoding`
    : spellSign(sign);
