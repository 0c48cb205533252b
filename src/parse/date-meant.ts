import { isDate } from '../records/date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The dates that a text may mean which is none: two where day and month may be either; none where nobody can tell. */
export function guessDates(text: string): string[] {
  const plain = text.trim().replace(/[‐-―−/.]/gu, '-');
  const numbers = /^(\d{1,4})-(\d{1,4})(?:-(\d{1,4}))?$/u.exec(plain);
  const guesses = numbers ? guessNumbers(numbers.slice(1)) : guessWords(plain);
  return [...new Set(guesses)].filter(isDate);
}

function guessNumbers([first = '', second = '', third]: (string | undefined)[]): string[] {
  if (first.length > 2) return [write(first, second, third)];
  if (third === undefined) return second.length === 4 ? [write(second, first)] : [];
  if (third.length !== 4) return [];
  return [write(third, second, first), write(third, first, second)];
}

/** "3 March 2021", "March 3, 2021" or "March 2021". */
function guessWords(text: string): string[] {
  const month = MONTHS.indexOf((/\p{L}{3}/u.exec(text)?.[0] ?? '').toLowerCase()) + 1;
  const year = /\b\d{4}\b/u.exec(text)?.[0];
  const day = /\b\d{1,2}\b/u.exec(text)?.[0];
  return month === 0 || year === undefined ? [] : [write(year, String(month), day)];
}

const write = (year: string, ...rest: (string | undefined)[]): string =>
  [year, ...rest.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join('-');
