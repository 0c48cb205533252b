import { LOCALE } from './locale.ts';

/** Made once: making it takes longer than all that it is used for on a page. */
const LISTS = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** "A", "A and B", "A, B and C". */
export const listWords = (items: readonly string[]): string => LISTS.format(items);

/** More than these are counted, not named. */
const MOST_NAMED = 3;

/** The same with the rest counted where there are many: "A, B, C and 4 more". */
export function shortList(items: readonly string[]): string {
  const rest = items.length - MOST_NAMED;
  return rest > 1 ? listWords([...items.slice(0, MOST_NAMED), `${rest} more`]) : listWords(items);
}

/** What stands before an item of a list in a sentence of so many: nothing, a comma, "and". */
export const separator = (index: number, length: number): string => (index === 0 ? '' : index === length - 1 ? ' and ' : ', ');
