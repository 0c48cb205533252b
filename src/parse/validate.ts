import type { z } from 'zod';
import { nearest } from '../problems/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { wordsOf, type FieldWords } from '../records/field.ts';
import { isDate } from '../records/date.ts';
import { DEVICE_NAMES, LONGEST_ID, TAKEN_IDS } from '../records/id.ts';
import type { Place } from '../records/place.ts';
import { checkEscaped, hasUnseen } from './characters.ts';
import { guessDates } from './date-meant.ts';

/** What is validated: the words its problems are told with, and where each field stands. */
export interface Written {
  /** `field` for front matter, `attribute` for a block. */
  kind: 'field' | 'attribute';
  /** The block's name; empty for front matter. */
  block: string;
  values: Record<string, unknown>;
  /** The text that they were read of. */
  source: string;
  placeOf(field: string): Place;
  /** Where the value of a field begins, or one of the values of a list. */
  placeOfValue(field: string, index: number): Place;
}

/** Typed values from written ones, or null; every fault becomes a problem at its own field. */
export function validate<S extends z.ZodObject>(schema: S, written: Written, problems: Problem[]): z.output<S> | null {
  const unseen = Object.keys(written.values).filter((field) => textsIn(written.values[field]).some(hasUnseen));
  problems.push(...unseen.flatMap((field) => findEscaped(field, written)));
  const result = schema.safeParse(written.values);
  if (result.success) return unseen.length === 0 ? result.data : null;
  // What is wrong with a value that has signs nobody sees is that.
  const others = result.error.issues.filter(({ path }) => !unseen.includes(String(path[0] ?? '')));
  problems.push(...others.flatMap((issue) => describeIssue(issue, schema, written)));
  return null;
}

/** Signs that readers would not see, in a value that has them by escapes: those that are typed are found in the text. */
const findEscaped = (field: string, written: Written): Problem[] =>
  textsIn(written.values[field]).flatMap((text) => checkEscaped(text, written.source, written.placeOf(field), true));

/** The texts of a value: itself, or those of a list. */
const textsIn = (value: unknown): string[] => [value].flat().filter((one) => typeof one === 'string');

function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodObject, written: Written): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, schema, written));
  const field = String(issue.path[0] ?? '');
  if (!(field in written.values)) return [missing(field, schema, written)];
  const place = written.placeOfValue(field, Number(issue.path[1] ?? 0));
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], written.values);
  if (isEmpty(value)) return [isNeeded(field, schema) ? missing(field, schema, written) : emptyValue(field, place, written)];
  const words = wordsOfField(field, schema);
  if (words.nature === 'date' && typeof value === 'string') return [badDate(value, place)];
  if (words.nature === 'id' && typeof value === 'string') return [badId(value, place)];
  const details = { field, attribute: field, value: show(value), expected: expected(issue, words) };
  if (issue.code === 'invalid_value' && issue.values.includes(''))
    return [
      problem('bad-attribute', place, details, {
        hint: `Write ${field} alone where it is so, and leave it out where it is not.`,
      }),
    ];
  const near = issue.code === 'invalid_value' && typeof value === 'string' ? nearest(value, issue.values.map(String)) : null;
  const code = written.kind === 'field' ? 'bad-field' : 'bad-attribute';
  return [problem(code, place, details, near === null ? {} : { hint: `Did you mean "${near}"? Write ${details.expected}.` })];
}

/** An id that cannot be one, with what it might become. */
export function badId(id: string, place: Place): Problem {
  if (/\S\s+\S/u.test(id)) return problem('bad-id', place, { id }, { hint: 'Only one id can stand here.' });
  const taken = takenId(id);
  if (taken !== null) return problem('bad-id', place, { id }, { hint: taken });
  return problem('bad-id', place, { id, example: exampleOf(id) });
}

/** Why a text that is written like an id cannot be one, with what to do; null where it is written otherwise. */
function takenId(id: string): string | null {
  if (TAKEN_IDS.has(id)) return 'Lists of this site have that address: choose another id.';
  if (DEVICE_NAMES.test(id)) return 'Windows keeps that name for itself and can have no file of it: choose another id.';
  return id.length > LONGEST_ID && /^[a-z0-9-]+$/u.test(id)
    ? `An id has at most ${LONGEST_ID} letters, and this one ${id.length}: files are named after it.`
    : null;
}

/** The name of a file that cannot be an id. */
export function badFileName(name: string, place: Place): Problem {
  if (takenId(name) !== null) return badId(name, place);
  const hint = `The name of a file is the id of what is in it: lower-case letters and digits in words joined by hyphens, such as "${exampleOf(name)}".`;
  return problem('bad-id', place, { id: name }, { hint });
}

/** The id that a text would be, in the letters an id may have. */
export function exampleOf(text: string): string {
  const example = text
    .toLowerCase()
    .replace(/[äöüßæøåœłđðþ]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/gu, '');
  return example === '' ? 'short-name' : example;
}

/** Letters that are written with others where they cannot be. */
const LETTERS: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** A date that is none, with the one it may mean. */
function badDate(date: string, place: Place): Problem {
  if (isDate(date)) return problem('bad-date', place, { date }, { hint: 'Write the day too: YYYY-MM-DD.' });
  const guesses = guessDates(date);
  return problem('bad-date', place, { date }, guesses.length === 0 ? {} : { hint: `Write ${guesses.join(' or ')}.` });
}

function unknownKey(key: string, schema: z.ZodObject, written: Written): Problem {
  const valid = Object.keys(schema.shape);
  const near = nearest(key, valid);
  const list = valid.join(', ');
  const value = written.values[key];
  const hint =
    typeof value === 'string' && valid.includes(value) && written.kind === 'attribute'
      ? { hint: `Write ${value} as an attribute of its own: ${value}, or ${value}="…".` }
      : near === null
        ? {}
        : { hint: `Did you mean "${near}"? The ${written.kind}s are ${list}.` };
  const details = { field: key, attribute: key, block: written.block, valid: list };
  return problem(written.kind === 'field' ? 'unknown-field' : 'unknown-attribute', written.placeOf(key), details, hint);
}

function missing(field: string, schema: z.ZodObject, written: Written): Problem {
  const kind: unknown = schema.shape[field];
  const values = (kind as { options?: string[] }).options;
  const example = values?.[0] ?? wordsOfField(field, schema).example ?? '…';
  if (written.kind === 'field') {
    const choice = values === undefined ? {} : { hint: `Add ${field}: … with one of ${values.join(', ')}.` };
    return problem('missing-field', written.placeOf(field), { field, example }, choice);
  }
  const how = field === 'id' ? `#${example}` : `${field}="${example}"`;
  const hint = values === undefined ? {} : { hint: `Add ${field}="…" inside the braces, one of ${values.join(', ')}.` };
  return problem('missing-attribute', written.placeOf(field), { block: written.block, attribute: field, example: how }, hint);
}

/** A value that says nothing, of a field that could be left out. */
function emptyValue(field: string, place: Place, { kind }: Written): Problem {
  const details = { field, attribute: field, value: 'empty' };
  return problem(kind === 'field' ? 'bad-field' : 'bad-attribute', place, details, {
    hint: `Say something, or leave ${field} out.`,
  });
}

/** Whether a schema has a field that cannot be left out. */
function isNeeded(field: string, schema: z.ZodObject): boolean {
  const type: unknown = schema.shape[field];
  return type === undefined || !(type as z.ZodType).safeParse(undefined).success;
}

function expected(issue: z.core.$ZodIssue, words: FieldWords): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => String(value) || 'nothing').join(', ')}`;
  if (issue.code === 'invalid_type' && issue.expected === 'array') return 'a list in square brackets, such as [one, two]';
  return words.expected ?? (issue.code === 'invalid_type' ? 'text, in double quotes' : 'text');
}

/** What a schema says to writers of one of its fields. */
function wordsOfField(field: string, schema: z.ZodObject): FieldWords {
  const type: unknown = schema.shape[field];
  return type === undefined ? {} : wordsOf(type as z.ZodType);
}

const isEmpty = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() === '') || value === null || value === undefined;

const show = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value));
