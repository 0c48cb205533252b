import type { ParsedFile } from '../parse/parsed-file.ts';
import type { ProblemCode } from '../problems/messages.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { isBefore, isDate, type PartialDate } from '../records/date.ts';
import type { Place } from '../records/place.ts';

/** Where dates stand, in blocks and fields. */
const DATED = new Set(['on', 'published', 'updated', 'ended', 'withdrawn', 'accessed']);

/** Dates of what is said to have happened and is still to come. */
export const findFutureDates = ({ path, words }: ParsedFile, today: PartialDate): Problem[] =>
  words
    .filter(({ attribute, word }) => DATED.has(attribute) && isDate(word) && isBefore(today, word))
    .map(({ word, line, column }) => problem('future-date', { file: path, line, column }, { date: word }));

/** What follows from a date that is wrong, and is not wrong by itself. */
const CONSEQUENCES: readonly ProblemCode[] = [
  'response-before-claim',
  'supersedes-later',
  'dates-out-of-order',
  'source-before-words',
  'relies-on-later',
];

/** Problems without those that only come of a date in the future. */
export function withoutConsequences(problems: readonly Problem[], files: readonly ParsedFile[]): Problem[] {
  const future = problems.filter(({ code }) => code === 'future-date');
  if (future.length === 0) return [...problems];
  const dates = new Set(future.map(({ place }) => `${place.file} ${recordOf(place, files)}`));
  const isWrong = (place: Place | null): boolean => place !== null && dates.has(`${place.file} ${recordOf(place, files)}`);
  return problems.filter(({ code, place, other }) => !CONSEQUENCES.includes(code) || !(isWrong(place) || isWrong(other)));
}

/** The record in which a place is, by its line. */
function recordOf({ file, line, column }: Place, files: readonly ParsedFile[]): number {
  const words = files.find(({ path }) => path === file)?.words ?? [];
  return words.find((word) => word.line === line && word.column === column)?.record ?? line;
}
