import type { RootContent } from 'mdast';
import type { Document } from 'yaml';
import type { Place } from '../records/place.ts';
import { isBlock } from './block.ts';
import { parseOpener } from './opener.ts';
import { placeOf } from './prose.ts';
import { walkNodes } from './walk.ts';

/** Where a word of a record stands: the name of an attribute, or one of the words in it or in a field. */
export interface WordPlace {
  /** The line at which the record itself is said to stand. */
  record: number;
  /** The attribute or field that the word stands in, or that it names. */
  attribute: string;
  word: string;
  line: number;
  column: number;
}

/** The words in the first lines of all blocks. */
export function placeWords(nodes: readonly RootContent[], lines: readonly string[]): WordPlace[] {
  const words: WordPlace[] = [];
  walkNodes(nodes, (node) => {
    if (!isBlock(node as RootContent)) return;
    const { line, column } = placeOf('', node);
    for (const { name, value, at, valueAt } of parseOpener((lines[line - 1] ?? '').slice(column - 1)).attributes) {
      for (const { 0: word, index } of value.matchAll(/\S+/gu))
        words.push({ record: line, attribute: name, word, line, column: column + valueAt + index });
      words.push({ record: line, attribute: name, word: name, line, column: column + at });
    }
  });
  return words;
}

/** The words in the fields at the top of a file. */
export function placeFields({ contents }: Document.Parsed, placeAt: (offset: number) => Place): WordPlace[] {
  if (contents === null || !('items' in contents)) return [];
  return contents.items.flatMap((item) => {
    if (!('value' in item && 'key' in item)) return [];
    const field = (item.key as { value?: unknown }).value;
    return typeof field === 'string' ? placeScalars(field, item.value as YamlValue, placeAt) : [];
  });
}

type YamlValue = {
  value?: string | number | boolean | null;
  type?: string;
  range?: [number, number, number];
  items?: unknown[];
} | null;

function placeScalars(attribute: string, value: YamlValue, placeAt: (offset: number) => Place): WordPlace[] {
  if (value?.items) return value.items.flatMap((item) => placeScalars(attribute, item as YamlValue, placeAt));
  if (value?.value === undefined || value.value === null || !value.range) return [];
  const quoted = value.type?.startsWith('QUOTE') === true ? 1 : 0;
  const { line, column } = placeAt(value.range[0]);
  return [{ record: 1, attribute, word: String(value.value), line, column: column + quoted }];
}
