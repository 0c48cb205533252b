import { describe, expect, test } from 'vitest';
import { parseFile } from '../../src/parse/file.ts';

const actor = (...fields: string[]) =>
  parseFile('actors/acme.md', ['---', ...fields, '---', 'Makes [things](/sources/catalogue/).'].join('\n'));
const codes = (...fields: string[]) =>
  actor(...fields).problems.map(({ code, place }) => `${place.line}:${place.column} ${code}`);

describe('front matter', () => {
  test('makes an actor, with the text below as its body', () => {
    expect(
      actor('name: Acme', 'kind: company', 'aliases: [AC, "Acme: the firm"]', 'part-of: group', 'wikidata: Q95'),
    ).toMatchObject({
      actor: {
        id: 'acme',
        name: 'Acme',
        kind: 'company',
        aliases: ['AC', 'Acme: the firm'],
        partOf: 'group',
        short: 'Acme',
        country: null,
        ended: null,
        wikidata: 'Q95',
        html: { pieces: ['<p>Makes <a href="', '">things</a>.</p>'], addresses: ['/sources/catalogue/'] },
        text: 'Makes things.',
      },
      problems: [],
    });
  });

  test('keeps dates as text, with or without quotes', () => {
    const article = (date: string) =>
      parseFile('articles/a.md', `---\ntitle: A\npublished: ${date}\nsummary: S\n---\n`).article?.published;
    expect(article('2017-10-10')).toBe('2017-10-10');
    expect(article('"2017-10-10"')).toBe('2017-10-10');
  });

  test('may hold three hyphens within a line', () => {
    expect(actor('name: Acme ---', 'kind: company').actor?.name).toBe('Acme ---');
  });

  test.each([
    [['name: Acme', 'kind: company', 'country: de'], '4:10 bad-field'],
    [['name: 2017', 'kind: company'], '2:7 bad-field'],
    [['name: Acme', 'kind: company', 'url: javascript:alert(1)'], '4:6 bad-field'],
    [['name: Acme', 'kind: company', 'wikidata: 95'], '4:11 bad-field'],
    [['name: Acme', 'kind: company', 'aliases: AC'], '4:10 bad-field'],
    [['name: Acme', 'kind: company', 'part-of: The Group'], '4:10 bad-id'],
    [['name: ""', 'kind: company'], '2:1 missing-field'],
    [['name: Acme', 'name: Acme', 'kind: company'], '3:1 broken-yaml'],
    [['- name'], '2:1 broken-yaml'],
    [['a: &a [x]', 'b: [*a, *a, *a]'], '2:1 broken-yaml'],
  ])('%j is a problem', (fields, told) => expect(codes(...fields)).toContain(told));

  test('an empty one misses what it must have', () => {
    expect(parseFile('actors/acme.md', '---\n---\n').problems.map(({ code }) => code)).toEqual([
      'missing-field',
      'missing-field',
    ]);
  });
});

describe('what is wrong with the top of a file is told once, in plain words, where it is', () => {
  const told = (text: string): string[] =>
    parseFile('actors/acme.md', text)
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ place, message, hint }) => `${place.line}:${place.column} ${message} ${hint ?? ''}`);
  test.each<[string, string]>([
    [
      'name: Acme: the firm',
      '2:11 The front matter cannot be read: a colon and a space stand in a value. Put the value in double quotes.',
    ],
    ['\tname: Acme', '2:1 The front matter cannot be read: this line begins with a tab.'],
    ['name: Acme\n country: DE', '3:1 The front matter cannot be read: this line begins with a space.'],
    ['name: Acme\nname: Acme', '3:1 The front matter cannot be read: this field stands here a second time. Keep one'],
    ['name: "Acme', '2:7 The front matter cannot be read: this quotation mark is not closed.'],
    ['name: "Acme "the firm""', '2:14 The front matter cannot be read: something stands behind the end of the value.'],
    ['name: @acme', '2:7 The front matter cannot be read: a value cannot begin with @. Put the value in double quotes.'],
    ['name Acme', '2:1 The front matter cannot be read: this line has no colon behind its field.'],
    ['aliases: [AC, "Acme Inc"', '3:1 The front matter cannot be read: a bracket is not closed. Close the list'],
    ['name: Acme #1', '2:12 The front matter cannot be read: the words behind # would be lost. Put the value'],
    ['name: “Acme”', '2:7 The front matter cannot be read: the value stands in curly quotation marks, which readers would see.'],
    ['name: *acme', '2:1 The front matter cannot be read: a value begins with * or &. Put the value'],
  ])('%j', (field, expected) => {
    const all = told(`---\n${field}\nkind: company\n---\n`);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(expected);
  });

  test.each<[string, string]>([
    [
      '\n---\nname: Acme\nkind: company\n---\n',
      '1:1 This file does not begin with front matter that can be read. Remove the empty line above the three hyphens.',
    ],
    [
      '----\nname: Acme\nkind: company\n---\n',
      '1:1 This file does not begin with front matter that can be read. Write three hyphens, ---, and nothing else',
    ],
    [
      '—-\nname: Acme\nkind: company\n---\n',
      '1:1 This file does not begin with front matter that can be read. Write three hyphens, ---, and nothing else',
    ],
    [
      'name: Acme\nkind: company\n---\n',
      '1:1 This file does not begin with front matter that can be read. Write a line of three hyphens, ---, above',
    ],
    [
      '---\nname: Acme\nkind: company\n----\n\nText.',
      '4:1 This file does not begin with front matter that can be read. Write three hyphens, ---, and nothing else',
    ],
    [
      '---\nname: Acme\nkind: company\n\nText.\n',
      '4:1 This file does not begin with front matter that can be read. Write a line of three hyphens, ---, below',
    ],
    [
      'Acme makes things.',
      '1:1 This file does not begin with front matter that can be read. Begin it with a line of three hyphens',
    ],
  ])('%j', (text, expected) => {
    const all = told(text);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(expected);
  });
});

describe('languages and flags', () => {
  const site = (language: string) =>
    parseFile('site.md', `---\nname: S\npublisher: P\nurl: https://s.example\ncontact: c@s.example\nlanguage: ${language}\n---\n`)
      .problems;
  test.each(['en', 'pt-BR', 'zh-Hant'])('%s is a language', (language) => expect(site(language)).toEqual([]));
  test.each(['English', 'DE', 'e'])('%s is none', (language) => expect(site(language)).toMatchObject([{ code: 'bad-field' }]));
});

describe('the name of a file is its id', () => {
  test.each(['Acme', 'acme_inc', 'acmé', '-acme', 'index', 'page'])('%s cannot be one', (name) => {
    expect(parseFile(`actors/${name}.md`, '')).toMatchObject({ actor: null, problems: [{ code: 'bad-id' }] });
  });
  test.each(['acme.md', 'actors/deep/acme.md', 'actors/acme.txt', 'passages/acme.md', 'constructor/acme.md', 'actors/acme'])(
    'nothing is made from %s',
    (path) => expect(parseFile(path, '').problems).toMatchObject([{ code: 'unexpected-file' }]),
  );
});

describe('passages', () => {
  test('are paragraphs, each with its place, its lines joined', () => {
    expect(parseFile('passages/report.txt', 'We never\nsold it.\n\n\n  Nor gave it away.\n').passages).toEqual([
      { source: 'report', text: 'We never sold it.', place: { file: 'passages/report.txt', line: 1, column: 1 } },
      { source: 'report', text: 'Nor gave it away.', place: { file: 'passages/report.txt', line: 5, column: 1 } },
    ]);
  });
});
