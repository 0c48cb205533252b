import { isDate } from '../../records/date.ts';
import { guessDates } from '../../parse/date-meant.ts';

/** What a row of a table is: its cells by column, or an object of JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** What a row says at a path such as `author.name`, all of it where there are several; `@value` of JSON-LD is the value itself. */
export function valuesAt(row: unknown, path: string): string[] {
  if (Array.isArray(row)) return row.flatMap((one) => valuesAt(one, path));
  if (path === '') return textsOf(row);
  if (typeof row !== 'object' || row === null) return [];
  if (Object.hasOwn(row, path)) return textsOf((row as Row)[path]);
  const dot = path.indexOf('.');
  const key = dot === -1 ? path : path.slice(0, dot);
  if (dot === -1 || !Object.hasOwn(row, key)) return [];
  return valuesAt((row as Row)[key], path.slice(dot + 1));
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, '@value')) return textsOf((value as Row)['@value']);
  return [];
}

const PLACE = /\{([^{}]*)\}/gu;

/** What a row says in a template: several values in one place with commas between. */
export const fillText = (template: string, row: Row): string =>
  template.replace(PLACE, (_, names: string) => firstOf(names, row).join(', ')).trim();

/** The same as a list: the values of a template that is one place, each also cut where the mapping says so. */
export function fillList(template: string, row: Row, split: string | undefined): string[] {
  const [, names] = /^\{([^{}]*)\}$/u.exec(template.trim()) ?? [];
  const values = names === undefined ? [fillText(template, row)] : firstOf(names, row);
  const cut = split === undefined ? values : values.flatMap((value) => value.split(split));
  return [...new Set(cut.map((value) => value.trim()).filter(Boolean))];
}

/** Whether a template says something besides what its places say, or any of these does. */
export const saysSomething = (template: string, row: Row): boolean =>
  [...template.matchAll(PLACE)].every(([, names = '']) => firstOf(names, row).length > 0);

function firstOf(names: string, row: Row): string[] {
  for (const name of names.split('|')) {
    const values = valuesAt(row, name.trim());
    if (values.length > 0) return values;
  }
  return [];
}

/** A date as records have it; or the dates that it may be, none where it is no date. A time behind the day is left out. */
export function readDate(text: string, first: 'day-first' | 'month-first' | undefined): string | string[] {
  const plain = /^\d{4}-\d{2}-\d{2}(?=[T ])/u.exec(text)?.[0] ?? text;
  if (isDate(plain)) return plain;
  const [, one = '', two = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(plain) ?? [];
  const guesses = guessDates(plain);
  if (year === '' || first === undefined) return guesses.length === 1 ? (guesses[0] ?? []) : guesses;
  const [day, month] = first === 'day-first' ? [one, two] : [two, one];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : [];
}

/** Whether a row says what rows of a mapping say: one of some words in each of some columns. */
export const isOfKind = (row: Row, only: Readonly<Record<string, readonly string[]>>): boolean =>
  Object.entries(only).every(([path, words]) => valuesAt(row, path).some((value) => words.includes(value)));
