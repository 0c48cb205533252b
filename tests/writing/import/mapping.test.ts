import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { columnsNamed, readMapping } from '../../../src/writing/import/mapping.ts';
import { fillList, fillText, readDate, valuesAt } from '../../../src/writing/import/row-values.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

it.each(['incidents', 'claim-review'])('the mapping %s that is shipped can be read', (name) => {
  expect(readMapping(read(`mappings/${name}.yaml`))).toMatchObject({ dossier: { topics: [] } });
});

it('the guide names every field that a mapping may have', () => {
  const guide = read('docs/import.md');
  const told = readMapping('nonsense: 1') as string[];
  expect(told.join()).toContain('nonsense');
  for (const field of ['format', 'encoding', 'delimiter', 'rows', 'split', 'dates', 'only', 'dossier', 'claim', 'responses'])
    expect(guide, field).toContain(`| \`${field}\` |`);
});

it('values are found at columns and paths, in lists and in JSON-LD, and nowhere else', () => {
  const row = { 'a.b': 'column', c: [{ d: 1 }, { d: { '@value': 'two' } }, { d: null }], e: { f: '' } };
  expect(valuesAt(row, 'a.b')).toEqual(['column']);
  expect(valuesAt(row, 'c.d')).toEqual(['1', 'two']);
  expect(valuesAt(row, 'e.f')).toEqual([]);
  for (const path of ['constructor', '__proto__', 'c.length', 'toString', 'e.f.g']) expect(valuesAt(row, path)).toEqual([]);
});

it('a template says the first that says something, and a list is cut where the mapping says', () => {
  const row = { one: '', two: 'A;B', three: '{two}' };
  expect(fillText('by {one|two}!', row)).toBe('by A;B!');
  expect(fillText('{three}', row)).toBe('{two}');
  expect(fillList('{one|two}', row, ';')).toEqual(['A', 'B']);
  expect(fillList('{one}', row, ';')).toEqual([]);
  expect(columnsNamed({ a: '{x|y}', b: [{ c: 'no {z|}' }] })).toEqual([
    ['x', 'y'],
    ['z', ''],
  ]);
});

it.each([
  ['2021-05-06T10:00:00Z', undefined, '2021-05-06'],
  ['2021-05', undefined, '2021-05'],
  ['3 March 2021', undefined, '2021-03-03'],
  ['3/4/2021', 'day-first', '2021-04-03'],
  ['3/4/2021', 'month-first', '2021-03-04'],
  ['25/4/2021', undefined, '2021-04-25'],
  ['25/4/2021', 'month-first', []],
  ['3/4/2021', undefined, ['2021-04-03', '2021-03-04']],
  ['2021-02-30', undefined, []],
  ['yesterday', undefined, []],
] as const)('%s, %s is %j', (text, order, date) => {
  expect(readDate(text, order)).toEqual(date);
});
