import { z } from 'zod';
import type { PartialDate } from '../records/date.ts';

/** How precise a date is. */
export const PRECISIONS = ['day', 'month', 'year'] as const;

/** One of the precisions. */
export type Precision = (typeof PRECISIONS)[number];

/** How precise a date is known. */
export const precisionOf = (date: PartialDate): Precision => (date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year');

/** The same where there may be no date. */
export const precisionOrNull = (date: PartialDate | null): Precision | null => (date === null ? null : precisionOf(date));

/** A text. */
export const text = (description: string) => z.string().describe(description);

/** A list of texts, in the order of the record. */
export const list = (description: string) => z.array(z.string()).describe(description);

/** A number that counts. */
export const count = (description: string) => z.int().describe(description);

/** Something that is so or not. */
export const yesNo = (description: string) => z.boolean().describe(description);

/** A date as precise as it is known. */
export const date = (description: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .describe(`${description}: YYYY-MM-DD, YYYY-MM or YYYY, as precise as it is known`);

/** How precise the date beside it is, so that no reader guesses. */
export const precision = (column: string) => z.enum(PRECISIONS).describe(`How precise ${column} is`);

/** The address of the record's page. */
export const page = () => z.httpUrl().describe('Its page on this site');

/** The language of words. */
export const lang = () => text('The language of the words; empty where it is that of the site').nullable();
