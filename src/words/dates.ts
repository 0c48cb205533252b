import type { PartialDate } from '../records/date.ts';
import { countOf } from './counts.ts';
import { LOCALE } from './locale.ts';

const FORMATS = {
  day: new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** A date in words, as precise as it is known: "10 October 2017", "October 2017", "2017". */
export function dateWords(date: PartialDate): string {
  if (date.length === 4) return date;
  const words = KNOWN.get(date) ?? formatDate(date);
  KNOWN.set(date, words);
  return words;
}

/** Dates are few and stand on every page; formatting one takes longer than most else that is said of it. */
const KNOWN = new Map<PartialDate, string>();

function formatDate(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const format = date.length < 10 ? FORMATS.month : FORMATS.day;
  return format.format(new Date(`${year}-${month}-${day}T00:00:00Z`));
}

/** The month of a date, or its year where no more is known: "October 2017". */
export const monthWords = (date: PartialDate): string => dateWords(date.slice(0, 7));

/** The word before a date: "on" a day, "in" a month or a year. */
export const dateWord = (date: PartialDate): string => (date.length < 10 ? 'in' : 'on');

/** How long after the allegation: "the same day", "3 days later". Empty where it cannot be counted. */
export function lagWords(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return 'the same day';
  return days === 1 ? 'the next day' : `${countOf(days, 'day')} later`;
}
