import { isScalar, isSeq, parseDocument, type Scalar } from 'yaml';

/** A word of a field in front matter, and where it stands. */
export interface FieldWord {
  field: string;
  word: string;
  from: number;
  to: number;
}

const FENCED = /^(---[ \t]*\n)([\s\S]*?\n)??---[ \t]*(?:\n|$)/u;

/** The words of the front matter, and the text with it blanked out; no words where it cannot be read. */
export function readFieldWords(text: string): { words: FieldWord[]; body: string } {
  const match = FENCED.exec(text);
  if (match === null) return { words: [], body: text };
  const [whole, opening = '', yaml = ''] = match;
  return { words: wordsOf(yaml, opening.length), body: whole.replace(/[^\n]/gu, ' ') + text.slice(whole.length) };
}

function wordsOf(yaml: string, start: number): FieldWord[] {
  const { contents, errors } = parseDocument(yaml);
  if (errors.length > 0 || contents === null || !('items' in contents)) return [];
  return contents.items.flatMap((item) => {
    if (!('key' in item) || !isScalar(item.key)) return [];
    const field = String(item.key.value);
    const values = isSeq(item.value) ? item.value.items : [item.value];
    return values.flatMap((value) => (isScalar(value) ? wordAt(field, value, yaml, start) : []));
  });
}

function wordAt(field: string, { value, range }: Scalar, yaml: string, start: number): FieldWord[] {
  const word = String(value);
  const at = range ? yaml.slice(range[0], range[1]).indexOf(word) : -1;
  return range && at !== -1 ? [{ field, word, from: start + range[0] + at, to: start + range[0] + at + word.length }] : [];
}
