import { LOCALE } from './locale.ts';

const NUMBERS = new Intl.NumberFormat(LOCALE);
const PLURALS = new Intl.PluralRules(LOCALE);

/** "1 day", "2 days", "1,204 days". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${numberWords(count)} ${PLURALS.select(count) === 'one' ? noun : plural}`;
}

/** A number as readers write it: "1,204". */
export const numberWords = (count: number): string => NUMBERS.format(count);
