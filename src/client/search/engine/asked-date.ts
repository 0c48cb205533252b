import { dateWords } from '../../../words/dates.ts';

/** A date that a query names, and how many of its words do. */
export interface AskedDate {
  date: string;
  length: number;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => (dateWords(`2000-${twoDigits(at + 1)}`).split(' ')[0] ?? '').toLowerCase());

const YEAR = /^(?:1[89]|20)\d\d$/u;
const DAY = /^(?:[1-9]|0[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;

/** The date that the words begin with: "2018", "October 2017", "10 October 2017", "October 10, 2017", "2017-10-10". */
export function dateAt(words: readonly string[], at: number): AskedDate | null {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3);
  if (DAY.test(first) && monthOf(second) > 0 && YEAR.test(third)) return dated(third, monthOf(second), first);
  if (monthOf(first) > 0 && DAY.test(second) && YEAR.test(third)) return dated(third, monthOf(first), second);
  if (YEAR.test(first) && /^(?:0[1-9]|1[0-2])$/u.test(second) && /^\d\d$/u.test(third))
    return dated(first, Number(second), third);
  if (monthOf(first) > 0 && YEAR.test(second)) return { date: `${second}-${twoDigits(monthOf(first))}`, length: 2 };
  if (YEAR.test(first) && /^(?:0[1-9]|1[0-2])$/u.test(second)) return { date: `${first}-${second}`, length: 2 };
  return YEAR.test(first) ? { date: first, length: 1 } : null;
}

/** From 1; 0 where the word is no month. */
const monthOf = (word: string): number =>
  MONTHS.findIndex((month) => month === word || (word.length >= 3 && word.length <= 4 && month.startsWith(word))) + 1;

const dated = (year: string, month: number, day: string): AskedDate => ({
  date: `${year}-${twoDigits(month)}-${twoDigits(Number.parseInt(day, 10))}`,
  length: 3,
});

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
