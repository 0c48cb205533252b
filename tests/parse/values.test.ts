import { describe, expect, test } from 'vitest';
import { parseFile } from '../../src/parse/file.ts';
import { guessDates } from '../../src/parse/date-meant.ts';

describe('a date that is none is told with the one it may mean', () => {
  test.each<[string, string[]]>([
    ['03/03/2021', ['2021-03-03']],
    ['25.12.2021', ['2021-12-25']],
    ['12/25/2021', ['2021-12-25']],
    ['03/04/2021', ['2021-04-03', '2021-03-04']],
    ['2021-3-3', ['2021-03-03']],
    ['2021/03/03', ['2021-03-03']],
    ['2021–03–03', ['2021-03-03']],
    ['3/2021', ['2021-03']],
    ['2021-3', ['2021-03']],
    ['3 March 2021', ['2021-03-03']],
    ['March 3, 2021', ['2021-03-03']],
    ['March 2021', ['2021-03']],
    ['2021-02-30', []],
    ['last year', []],
    ['', []],
  ])('%j', (written, meant) => expect(guessDates(written)).toEqual(meant));

  test('one without a day is told that it needs one', () => {
    const { problems } = parseFile('articles/a.md', '---\ntitle: A\npublished: 2021-03\nsummary: S\n---\n');
    expect(problems).toMatchObject([{ code: 'bad-date', hint: 'Write the day too: YYYY-MM-DD.' }]);
  });
});

const actor = (name: string, ...fields: string[]) =>
  parseFile(`actors/${name}.md`, ['---', 'name: A', 'kind: company', ...fields, '---', ''].join('\n')).problems;

describe('names of files and ids keep the sound of their letters', () => {
  test.each([
    ['blue pier', 'blue-pier'],
    ['blue-pier (1)', 'blue-pier-1'],
    ['hafen-öl', 'hafen-oel'],
    ['Łódź', 'lodz'],
    ['señor', 'senor'],
    ['日本', 'short-name'],
  ])('%s', (name, example) => {
    expect(actor(name)).toHaveLength(1);
    expect(actor(name)[0]?.hint).toContain(`such as "${example}"`);
  });
});

test.each(['UK', 'XX', 'ZZ', 'de'])('%s is no country', (code) => {
  expect(actor('a', `country: ${code}`)).toMatchObject([{ code: 'bad-field' }]);
});

test.each(['DE', 'GB', 'XK', 'RU', 'IL', 'US'])('%s is a country', (code) => expect(actor('a', `country: ${code}`)).toEqual([]));

test.each(['xx', 'dk', 'jp'])('%s is no language', (tag) => {
  const text = `---\ntitle: A\npublished: 2021-03-01\nsummary: S\nlanguage: ${tag}\n---\n`;
  expect(parseFile('articles/a.md', text).problems).toMatchObject([{ code: 'bad-field' }]);
});

test('a flag with another word is told to stand alone', () => {
  const text =
    '---\ntitle: A\npublished: 2021-03-01\nsummary: S\n---\n:::source{#s publisher="a" on="2021" kind="report" held="no"}\nT\n:::\n';
  expect(parseFile('articles/a.md', text).problems).toMatchObject([
    { code: 'bad-attribute', hint: 'Write held alone where it is so, and leave it out where it is not.' },
  ]);
});
