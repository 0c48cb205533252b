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
        html: '<p>Makes <a href="/sources/catalogue/">things</a>.</p>',
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
    [['name: Acme', 'kind: company', 'country: de'], '4:1 bad-field'],
    [['name: 2017', 'kind: company'], '2:1 bad-field'],
    [['name: Acme', 'kind: company', 'url: javascript:alert(1)'], '4:1 bad-field'],
    [['name: Acme', 'kind: company', 'wikidata: 95'], '4:1 bad-field'],
    [['name: Acme', 'kind: company', 'aliases: AC'], '4:1 bad-field'],
    [['name: Acme', 'kind: company', 'part-of: The Group'], '4:1 bad-id'],
    [['name: ""', 'kind: company'], '1:1 missing-field'],
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
