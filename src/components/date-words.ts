import type { PartialDate } from '../records/date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date in words, as precise as it is known: "10 October 2017", "October 2017", "2017". */
export function dateWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : Number(day), monthName, year].filter((word) => word !== undefined).join(' ');
}

/** The word before a date: "on" a day, "in" a month or a year. */
export const dateWord = (date: PartialDate): string => (date.length < 10 ? 'in' : 'on');

/** How long after the allegation: "the same day", "3 days later". Empty where it cannot be counted. */
export function lagWords(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return 'the same day';
  if (days < 0) return `${countOf(-days, 'day')} before`;
  return days === 1 ? 'the next day' : `${countOf(days, 'day')} later`;
}

const NUMBERS = new Intl.NumberFormat('en-GB');

/** "1 day", "2 days", "1,204 days". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${NUMBERS.format(count)} ${count === 1 ? noun : plural}`;
}
