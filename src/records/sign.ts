/** Never meant: controls, halves of signs, marks that turn the direction of what follows, and the sign for a letter that was lost. */
export const UNREADABLE = /(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD\p{Noncharacter_Code_Point}]/u;

/** Joiners between letters that never join. */
const IDLE_JOINER = /[\u200C\u200D](?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9\s].)/u;

/** Letters of flags and forms of characters, where there is no flag and no such character: text can be hidden in them. */
const IDLE_TAG = /[\u{E0000}-\u{E007F}](?<!\p{Extended_Pictographic}[\u{E0020}-\u{E007F}]{1,16})/u;
const IDLE_FORM = /[\u{E0100}-\u{E01EF}](?<!\p{Script=Han}.)|[\uFE00-\uFE0F](?<=[\uFE00-\uFE0F]{2})/u;

/** Whatever else Unicode says is not to be shown, save what directs, joins or varies letters; and blanks that are no spaces. */
const UNSEEN =
  /(?![\u061C\u180B-\u180D\u180F\u200C-\u200F\uFE00-\uFE0F\u{E0000}-\u{E007F}\u{E0100}-\u{E01EF}])[\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\uFFF9-\uFFFB]/u;

/** Signs that nobody sees. In names, ids and attributes they are never meant. */
export const INVISIBLE = new RegExp([IDLE_JOINER, IDLE_TAG, IDLE_FORM, UNSEEN].map(({ source }) => source).join('|'), 'u');

const NAMES: Record<string, string> = {
  '\u0000': 'null character',
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u200C': 'zero-width joiner',
  '\u200D': 'zero-width joiner',
  '\u202E': 'mark that turns the direction of the words',
  '\uFEFF': 'byte order mark',
  '\uFFFD': 'sign for a letter that was lost',
};

/** A sign by its name and number, for it may not be seen. */
export function spellSign(sign: string): string {
  const number = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `a ${NAMES[sign] ?? nameKind(sign)} (${number})`;
}

function nameKind(sign: string): string {
  if (/\p{Cc}/u.test(sign)) return 'control character';
  if (/\p{Cs}/u.test(sign)) return 'half of a character';
  if (/[\uFB00-\uFB06]/u.test(sign)) return `ligature "${sign}"`;
  if (/\p{Co}/u.test(sign)) return 'character that has no meaning of its own';
  if (/[\u2060-\u2064]/u.test(sign)) return 'joiner that nobody sees';
  if (/[\u202A-\u202E\u2066-\u2069]/u.test(sign)) return 'mark of direction';
  return /\p{Noncharacter_Code_Point}/u.test(sign) ? 'character that is none' : 'sign that nobody sees';
}
