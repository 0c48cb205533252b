import type { Desk } from '../desk.ts';
import { isTaken } from '../names.ts';
import type { RecordKind } from '../record-kind.ts';

/** At most so many words make an id out of a name. */
const MOST_WORDS = 6;

/** An id made from words, with a number where it is taken. */
export function suggestId(kind: RecordKind, words: string, { tables, texts }: Desk): string {
  const plain = idFrom(words);
  for (let number = 1; ; number++) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (id === '' || (!isTaken(tables, kind, id) && !(`${kind}s/${id}.md` in texts))) return id;
  }
}

/** Words as an id: lower-case letters and digits, joined by hyphens. */
export const idFrom = (words: string): string =>
  words
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .join('-');
