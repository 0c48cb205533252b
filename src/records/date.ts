import { z } from 'zod';

/**
 * A date as precise as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Text throughout: comparing the text puts
 * `2017` before `2017-10` before `2017-10-01`, which is the order the content model asks for.
 */
export type PartialDate = string;

const SHAPE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const DAY = 86_400_000;

/** A date in a record. Rejects other shapes and days that no calendar has. */
export const partialDate = z.string().refine(isDate);

/** A date that must name a day. */
export const fullDate = z.iso.date();

/** True where the text has one of the three shapes and the calendar has that day. */
export function isDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const [year = '', month = '01', day = '01'] = text.split('-');
  return z.iso.date().safeParse(`${year}-${month}-${day}`).success;
}

/** True where `a` certainly lies before `b`: told only as far as the less precise of the two allows. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Order of dates as text: `2017` < `2017-10` < `2017-10-01`. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days from `from` to `to`; null where either is less precise than a day. */
export function daysBetween(from: PartialDate, to: PartialDate): number | null {
  if (from.length < 10 || to.length < 10) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
