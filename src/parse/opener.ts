import { parseEntities } from 'parse-entities';

/** An attribute as it stands in the first line of a block. */
export interface WrittenAttribute {
  name: string;
  value: string;
  /** Where it begins, in letters from the first colon. */
  at: number;
  /** Where its value begins, quotation marks left out; where it has none, where the attribute begins. */
  valueAt: number;
}

/** The first line of a block. */
export interface Opener {
  attributes: WrittenAttribute[];
  /** Where reading stops, in letters from the first colon; null where the line is right to its end. */
  faultAt: number | null;
}

const NAME = /:{2,}[^\s\p{P}\p{S}](?:[-_]*[^\s\p{P}\p{S}])*/uy;
const LABEL_TEXT = /(?:\\[^]|[^[\]\\])*/uy;
const ATTRIBUTE = /(?:[^\s\p{P}\p{S}]|[-_])(?:[^\s\p{P}\p{S}]|[-_.:])*/uy;
const SHORTCUT = /[#.][^\s"'#.<=>`}]+/uy;
const EQUALS = /[ \t]*=[ \t]*/uy;
const VALUE = /"[^"]*"|'[^']*'|[^\s"'<=>`},“”„‟«»][^\s"'<=>`},]*/uy;
const SPACES = /[ \t]*/uy;

/** Reads the first line of a block, from its first colon on, by the letter: the Markdown parser guesses where it is wrong. */
export function parseOpener(line: string): Opener {
  const reader = new Reader(line);
  const attributes: WrittenAttribute[] = [];
  const readable =
    reader.take(NAME) !== null && skipLabel(reader) && (reader.next !== '{' || readAttributeList(reader, attributes));
  if (readable) reader.take(SPACES);
  return { attributes, faultAt: readable && reader.at === line.length ? null : reader.at };
}

/** The values by name: of a name written twice the last, of classes all. */
export function attributeValues(attributes: readonly WrittenAttribute[]): Record<string, string> {
  const values = new Map<string, string>();
  for (const { name, value } of attributes)
    values.set(name, name === 'class' && values.has(name) ? `${values.get(name)} ${value}` : value);
  return Object.fromEntries(values);
}

class Reader {
  at = 0;
  readonly line: string;

  constructor(line: string) {
    this.line = line;
  }

  get next(): string {
    return this.line.charAt(this.at);
  }

  /** What stands here, where it fits; reading goes on behind it. */
  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.line)?.[0] ?? null;
    this.at += taken?.length ?? 0;
    return taken;
  }
}

/** Passes over text in brackets; false where a bracket is not closed. */
function skipLabel(reader: Reader): boolean {
  let open = 0;
  do {
    if (reader.next === '[') open++;
    else if (open > 0 && reader.next === ']') open--;
    else return open === 0;
    reader.at++;
    if (open > 0) reader.take(LABEL_TEXT);
  } while (open > 0);
  return true;
}

/** Reads from one brace to the other; false where it comes to what does not fit. */
function readAttributeList(reader: Reader, attributes: WrittenAttribute[]): boolean {
  reader.at++;
  for (reader.take(SPACES); reader.next !== '}'; reader.take(SPACES)) {
    const attribute = readAttribute(reader);
    if (attribute === null) return false;
    attributes.push(attribute);
  }
  reader.at++;
  return true;
}

function readAttribute(reader: Reader): WrittenAttribute | null {
  const { at } = reader;
  const shortcut = reader.take(SHORTCUT);
  if (shortcut !== null)
    return { name: shortcut.startsWith('#') ? 'id' : 'class', value: decode(shortcut.slice(1)), at, valueAt: at + 1 };
  const name = reader.take(ATTRIBUTE);
  if (name === null) return null;
  if (reader.take(EQUALS) === null) return { name, value: '', at, valueAt: at };
  const valueAt = reader.at;
  const value = reader.take(VALUE);
  if (value === null || !/[ \t}]/u.test(reader.next)) return null;
  return /^["']/u.test(value)
    ? { name, value: decode(value.slice(1, -1)), at, valueAt: valueAt + 1 }
    : { name, value: decode(value), at, valueAt };
}

const decode = (value: string): string => (value.includes('&') ? parseEntities(value, { attribute: true }) : value);
