import type { Place } from '../records/place.ts';
import { MESSAGES, type Message, type ProblemCode } from './messages.ts';

/** Errors are for wrong and stop the build; warnings are for doubt and do not. */
export type Severity = 'error' | 'warning';

/** Something wrong or doubtful in the content, told to the writer. */
export interface Problem {
  code: ProblemCode;
  severity: Severity;
  place: Place;
  /** A full sentence: what is wrong. */
  message: string;
  /** What to write instead, with the nearest valid value; null where there is nothing to add. */
  hint: string | null;
  /** The other place, such as the first use of a duplicate id. */
  other: Place | null;
}

/** The words a message is made with. */
export type Details = Record<string, string>;

/** A problem at a place: the message table supplies severity and words. A `hint` given here replaces the table's own. */
export function problem(
  code: ProblemCode,
  place: Place,
  details: Details = {},
  more: { hint?: string | null; other?: Place | null } = {},
): Problem {
  const entry: Message = MESSAGES[code];
  return {
    code,
    severity: entry.severity,
    place,
    message: fill(entry.message, details),
    hint: more.hint ?? (entry.hint === undefined ? null : fill(entry.hint, details)),
    other: more.other ?? null,
  };
}

/** Puts details into the `{…}` of a message; a name without a detail stays visible, so that a slip shows in the snapshot. */
function fill(text: string, details: Details): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => details[name] ?? whole);
}

/** By file, line and column: the order in which a writer mends them. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
