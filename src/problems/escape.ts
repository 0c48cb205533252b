/** Signs that nobody sees or that change what is seen: controls, marks of direction, halves of characters, line separators. */
const UNSEEN = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Begins a command of a continuous-integration service: at the start of a line, and wherever in one. */
const COMMAND_LINE = /^(\s*)::/u;
const COMMAND = /##(?=\w*\[)/gu;

const SHORT: Record<string, string> = { '\n': String.raw`\n`, '\r': String.raw`\r`, '\t': String.raw`\t` };

/** Text of the content or the disk for one line of a report, with every sign that could act on a terminal spelt out. */
export const spellUnseen = (text: string): string =>
  text
    .replace(UNSEEN, (sign) => SHORT[sign] ?? `\\u{${sign.codePointAt(0)?.toString(16).toUpperCase() ?? ''}}`)
    .replace(COMMAND_LINE, String.raw`$1\::`)
    .replace(COMMAND, String.raw`#\#`);

/** JSON whose strings hold no such sign as it is: what reads it as JSON reads the same. */
export const escapeJson = (json: string): string =>
  json
    .replace(UNSEEN, (sign) => (sign === '\n' ? sign : [...unitsOf(sign)].map(escapeUnit).join('')))
    .replace(COMMAND, String.raw`#\u0023`);

const unitsOf = (sign: string): string[] => sign.split('');

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
