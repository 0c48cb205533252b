import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { carriersOf } from '../../src/link/carriers.ts';
import { claim, errorsIn, folder, graphOf, reportOf, type Files } from '../content.ts';

const reply = (body: string): string =>
  `:::response{#r1 to="leak" by="acme" on="2020-01-02" source="report" denies}\n${body}\n:::\n`;

/** A reply with a quotation, and what is saved of its source. */
const quoting = (quote: string, saved: string): Files => ({
  ...folder(claim(), reply(`> ${quote}`)),
  'passages/report.txt': saved,
});

describe('the build proves quotations', () => {
  test('marks a record whose words are in a passage of one of its sources', () => {
    const graph = graphOf(quoting('never sold any data', 'Something else.\n\nWe never sold any data.'));
    expect(graph.proved.has(graph.responses.get('r1')!)).toBe(true);
  });

  test('names the first differing word and the nearest passage, and where that is', () => {
    const saved = 'We make software.\n\nWe never sold any data to anybody.';
    expect(reportOf(quoting('We never sold any goods to anybody.', saved), ['quote-not-in-source'])).toMatchInlineSnapshot(`
      "content/articles/case.md
        21:21  error  quote-not-in-source  The quotation does not stand word for word in the saved words of its source: the first word that differs is "goods", where the passage has "data".
              The nearest passage reads: "We never sold any data to anybody." The passage is at content/passages/report.txt:3:1.
      1 error in 1 file. Each code is explained in content/PROBLEMS.md."
    `);
  });

  test('stands at the word itself, in whichever line and paragraph it is', () => {
    const places = (words: string): string[] =>
      build(quoting(words, 'We never sold any data to anybody.\n\nNor did we lose it.')).problems.flatMap(({ code, place }) =>
        code === 'quote-not-in-source' ? [`${place.line}:${place.column}`] : [],
      );
    expect(places('We never sold any goods to anybody.')).toEqual(['21:21']);
    expect(places('We never sold\n> any goods to anybody.')).toEqual(['22:7']);
    expect(places('We never sold\nany goods to anybody.')).toEqual(['22:5']);
    expect(places('We never sold any data\n>\n>   Nor did they lose it.')).toEqual(['23:13']);
    expect(places('We never sold [any](https://example.org "a b") goods')).toEqual(['21:3']);
  });

  test.each([
    ['quan\u00adtum data', 'quantum data', '"quantum", with a soft hyphen U+00AD after "quan", where the passage has "quantum".'],
    ['quantum data', 'quan\u00adtum data', '"quantum", where the passage has "quantum", with a soft hyphen U+00AD after "quan".'],
    [
      'our \ufb01rst data',
      'our first data',
      '"\ufb01rst", with a ligature U+FB01 at its beginning, where the passage has "first".',
    ],
    ['our da\u200bta', 'our data', 'with a zero-width space U+200B after "da"'],
    ['our d\u0430ta', 'our data', 'with a Cyrillic letter U+0430 after "d"'],
    ['our quantum data', 'our quan- tum data', '"quantum", where the passage has "quan-".'],
  ])('names what the eye does not see of %j in %j', (quote, saved, told) => {
    expect(reportOf(quoting(quote, saved), ['quote-not-in-source'])).toContain(told);
  });

  test('knows an own remark below a quotation, which Markdown makes a part of it', () => {
    const told = reportOf(quoting('We never sold it.\nAcme said no more.', 'We never sold it.'), ['quote-not-in-source']);
    expect(told).toContain('22:1  error');
    expect(told).toContain('Where this line is your own remark, leave a line empty above it.');
  });

  test('finds the first differing word beyond an omission', () => {
    const [told] = build(quoting('We never … any goods', 'We never, ever sold any data.')).problems.filter(
      ({ severity }) => severity === 'error',
    );
    expect(told?.message).toContain('"goods"');
  });

  test('checks every blockquote of a record, each in any passage', () => {
    const two = (second: string): Files => ({
      ...folder(claim(), reply(`> We never sold it.\n\nAcme went on:\n\n> ${second}`)),
      'passages/report.txt': 'We never sold it.\n\nNor did we give it away.',
    });
    expect(errorsIn(two('Nor did we give it away.'))).toEqual([]);
    expect(errorsIn(two('Nor did we throw it away.'))).toEqual(['quote-not-in-source']);
  });

  test('checks claims and wordings by their own sources', () => {
    const wording = `::::response{#r1 to="leak" by="acme" on="2020-01-02" source="report" denies}
> That is wrong.

:::wording{source="second" lang="de"}
> Das ist falsch.
:::
::::
`;
    const files = {
      ...folder(claim(), wording),
      'passages/report.txt': 'That is wrong.',
      'passages/second.txt': 'Das ist wahr.',
    };
    expect(reportOf(files, ['quote-not-in-source'])).toContain('the first word that differs is "falsch."');
  });

  test('only doubts a quotation whose source has no passages, and then there is no mark', () => {
    const files = folder(claim(), reply('> We never sold it.'));
    const graph = graphOf(files);
    expect(reportOf(files, ['unproved-quote'])).toContain('no words of "report" are saved');
    expect(graph.proved.size).toBe(0);
  });

  test('asks nothing of words that are not quoted', () => {
    expect(reportOf(folder(claim(), reply('Acme said no.')), ['unproved-quote'])).toBe('No problems found.');
  });

  test('wants all paragraphs of a quotation in one source', () => {
    const files = (second: string): Files => ({
      ...folder(
        claim(),
        reply('> We never sold it.\n>\n> Nor did we lose it.').replace('source="report"', 'source="report second"'),
      ),
      'passages/report.txt': `We never sold it.${second}`,
      'passages/second.txt': 'Nor did we lose it.',
    });
    expect(errorsIn(files(''))).toEqual(['quote-not-in-source']);
    expect(errorsIn(files('\n\nNor did we lose it.'))).toEqual([]);
  });

  test.each([
    ['cut off before it', 'we spied on them', 'Who says we spied on them?', 'cut off, hold a question: "who says"'],
    ['cut off after it', 'We spied on them', 'We spied on them, if at all.', 'cut off, hold a condition: "if"'],
    ['left out', 'We did … hide it', 'We did not hide it.', 'left out hold a negation: "not"'],
    ['put in', 'We did [not] hide it', 'We did hide it.', 'put in hold a negation: "[not]"'],
    ['put in for no pronoun', 'We [gladly] hide it', 'We hide it.', 'more than the noun of a pronoun: "[gladly]"'],
    ['cut from a number', 'They paid 5', 'They paid 5 million.', 'a part of a number: "million"'],
  ])('doubts a quotation for what is %s, and then there is no mark', (_, quote, saved, told) => {
    const files = quoting(quote, saved);
    const graph = graphOf(files);
    expect(graph.proved.size).toBe(0);
    expect(reportOf(files, ['bent-quote'])).toContain(told);
  });

  test('doubts a quotation that one of its sources shows to be bent', () => {
    const files: Files = {
      ...folder(claim(), reply('> we sold it').replace('source="report"', 'source="report second"')),
      'passages/report.txt': 'we sold it',
      'passages/second.txt': 'It is not true that we sold it.',
    };
    const graph = graphOf(files);
    expect(graph.proved.size).toBe(0);
    expect(carriersOf(graph.responses.get('r1')!, graph.passages).map(({ source, found }) => [source, found.length])).toEqual([
      ['report', 1],
      ['second', 1],
    ]);
  });
});
