import { z } from 'zod';
import { told } from './field.ts';

/** A date as precise as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Text throughout. */
export type PartialDate = string;

const SHAPE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const DAY = 86_400_000;

/** A date in a record. Rejects other shapes and days that no calendar has. */
export const partialDate = told(z.string().refine(isDate), { nature: 'date', example: '2017-10-10' });

/** A date that must name a day. */
export const fullDate = told(z.iso.date(), { nature: 'date', example: '2017-10-10' });

/** True where the text has one of the three shapes and the calendar has that day. */
export function isDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const [year = '', month = '01', day = '01'] = text.split('-');
  return z.iso.date().safeParse(`${year}-${month}-${day}`).success;
}

/** True where `a` certainly lies before `b`: of two dates one of which contains the other, neither is before the other. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Order of dates by their last day: `2017-10-31` < `2017-10` < `2017-12-31` < `2017`. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [left, right] = a.length === b.length ? [a, b] : [lastDay(a), lastDay(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A text that stands after every day of the date and before every later one. */
const lastDay = (date: PartialDate): string => date + AFTER_ALL.slice(date.length);
const AFTER_ALL = '9999-99-99';

/** Days from `from` to `to`; null where either is less precise than a day. */
export function daysBetween(from: PartialDate, to: PartialDate): number | null {
  if (from.length < 10 || to.length < 10) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
