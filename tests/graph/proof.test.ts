import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { standsIn } from '../../src/graph/proof.ts';
import { claim, errorsIn, folder, graphOf, reportOf, type Files } from '../content.ts';

const reply = (body: string): string =>
  `:::response{#r1 to="leak" by="acme" on="2020-01-02" source="report" denies}\n${body}\n:::\n`;

/** A reply with a quotation, and what is saved of its source. */
const quoting = (quote: string, saved: string): Files => ({
  ...folder(claim(), reply(`> ${quote}`)),
  'passages/report.txt': saved,
});

describe('a quotation stands in a passage', () => {
  test.each([
    ['word for word', 'We never sold any data.', 'We never sold any data.'],
    ['as part of it', 'never sold any data', 'He said: we never sold any data to anybody.'],
    ['with other white space', 'never   sold', 'We never\n sold data.'],
    ['with curly or straight quotes', `Acme's "no" is a "no"`, 'Acme’s “no” is a „no“'],
    ['with the French marks and their spaces', 'Il dit « non », et rien', 'Il dit “non”, et rien'],
    ['with the German marks, which point inwards', 'Das »Ohr« ist aus', 'Das „Ohr“ ist aus'],
    ['with another dash', 'no data - none - was sold', 'no data—none—was sold'],
    ['with two hyphens for a dash', 'no data -- none', 'no data – none'],
    ['with a range of years', 'from 2015-2019', 'from 2015–2019'],
    ['with a hyphen that does not break', 'a state-run agency', 'a state‑run agency'],
    ['with words left out', 'We never … any data', 'We never, ever sold any data.'],
    ['with words left out in brackets', 'We never […] any data', 'We never, ever sold any data.'],
    ['with words left out by three full stops', 'We never ... data', 'We never sold any data.'],
    ['with words put in', 'We [Acme] never sold it [the data]', 'We never sold it'],
    ['with another first letter', '[W]e never sold', 'Of course we never sold'],
    ['with another ending', 'We never sell[s] data', 'We never selling data'],
    ['with the full stop of the sentence cut', 'any data.', 'any data, he said'],
    ['in another script', 'لم نبع أي بيانات', 'قال المتحدث: لم نبع أي بيانات.'],
    ['with accents written in another way', 'café', 'cafe\u0301'],
  ])('%s', (_, quote, passage) => expect(standsIn(quote, passage)).toBe(true));

  test.each([
    ['with a word changed', 'We never lost any data', 'We never sold any data.'],
    ['with a word left out without a sign', 'We sold any data', 'We never sold any data.'],
    ['with part of a word', 'We never so', 'We never sold any data.'],
    ['with its parts in another order', 'any data … We never', 'We never sold any data.'],
    ['with other capitals', 'we never sold', 'We never sold'],
    ['with nothing but signs of omission', '… [words] …', 'We never sold any data.'],
    ['with another number', 'in 2016', 'in 2017'],
  ])('not %s', (_, quote, passage) => expect(standsIn(quote, passage)).toBe(false));
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
        20:1  error  quote-not-in-source  The quotation does not stand word for word in the saved words of its source: the first word that differs is "goods".
              The nearest passage reads: "We never sold any data to anybody." The passage is at content/passages/report.txt:3:1.
      1 error in 1 file. Each code is explained in content/README.md."
    `);
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
});
