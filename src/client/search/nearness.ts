import { foldText } from './actor-names.ts';

const LEAST = 0.5;

/**
 * Whether matching words have to do with the query. Where no word of the index begins as the query does, Pagefind
 * takes the one that shares the first letter or two; that is no match. A record without matching words was found by
 * its title or by a filter, and stays.
 */
export function isNear(query: string, content: string, matches: readonly number[]): boolean {
  const terms = foldText(query).split(' ');
  if (query === '' || matches.length === 0) return true;
  const words = content.split(/[^\S\uFEFF]+/u);
  const matched = matches.flatMap((at) => foldText(words[at] ?? '').split(' '));
  return terms.some((term) => matched.some((word) => sharedStart(term, word) >= Math.max(1, term.length * LEAST)));
}

/** How many letters two words have in common from the first on. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
