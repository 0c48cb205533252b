import { describe, expect, it } from 'vitest';
import { record } from '../../src/graph/graph.ts';
import { cutRuns, passagesOf } from '../../src/views/source/passages.ts';
import { sourcePage } from '../../src/views/source/source-page.ts';
import { claim, folder, graphOf, source, type Files } from '../content.ts';

const here = (address: string): string => address;

const quoted = (id: string, words: string, sources: string, more = ''): string =>
  `:::response{#${id} to="leak" by="acme" on="2020-01-03" source="${sources}" denies ${more}}\n> ${words}\n:::\n`;

/** Two outlets that print one reply in different words; the first alone is quoted. */
const twoOutlets: Files = {
  ...folder(claim(), quoted('denial', 'we never did it', 'report second')),
  'passages/report.txt': 'On Monday, Acme said: "we never did it", and no more.\n\nThe weather was fine.',
  'passages/second.txt': 'Acme said it had not done so.',
};

const pageOf = (files: Files, id: string) => {
  const graph = graphOf(files);
  return sourcePage(graph, record(graph.sources, id), here);
};

describe('the page of a source', () => {
  it('marks the words that are quoted from it within the passage as it was printed', () => {
    const { passages } = pageOf(twoOutlets, 'report');
    expect(passages.map(({ runs }) => runs)).toEqual([
      [
        { text: 'On Monday, Acme said: "', isMarked: false },
        { text: 'we never did it', isMarked: true },
        { text: '", and no more.', isMarked: false },
      ],
      [{ text: 'The weather was fine.', isMarked: false }],
    ]);
  });

  it('says under the passage who said so, when, and what that says of which claim', () => {
    const [first] = pageOf(twoOutlets, 'report').passages;
    expect(first?.mentions).toMatchObject([
      {
        who: 'Acme',
        on: '2020-01-03',
        claims: [{ claim: { text: 'What leak was', address: '/claims/leak/#denial' }, said: [{ before: 'denies it' }] }],
      },
    ]);
  });

  it('shows no words that another source printed, and says whose they are', () => {
    const { passages, others } = pageOf(twoOutlets, 'second');
    expect(JSON.stringify({ passages, others })).not.toContain('never did it');
    expect(passages.map(({ runs, mentions }) => ({ runs, mentions }))).toEqual([
      { runs: [{ text: 'Acme said it had not done so.', isMarked: false }], mentions: [] },
    ]);
    expect(others.map(({ mention, note }) => `${mention.who}: ${note}`)).toEqual([
      'Herald alleged: in our words',
      'Acme: the words on record here are those of Herald',
    ]);
  });

  it('shows another wording where that is what it printed', () => {
    const files: Files = {
      ...folder(
        claim(),
        '::::response{#denial to="leak" by="acme" on="2020-01-03" source="report" denies}\n> we never did it\n\n:::wording{source="second" lang="de"}\n> wir waren es nie\n:::\n::::\n',
      ),
      'passages/report.txt': 'we never did it',
      'passages/second.txt': 'Acme sagte: wir waren es nie.',
    };
    expect(passagesOf(graphOf(files), 'second', here)[0]?.runs).toContainEqual({ text: 'wir waren es nie', isMarked: true });
  });

  it('shows recorded words without a passage only where no other source could have printed them', () => {
    const alone = folder(claim(), quoted('denial', 'we never did it', 'report'));
    const shared = folder(claim(), quoted('denial', 'we never did it', 'report second'));
    const wordsIn = (files: Files) => pageOf(files, 'report').others.map(({ words }) => words);
    expect(wordsIn(alone)).toContain('we never did it');
    expect(wordsIn(shared)).not.toContain('we never did it');
  });

  it('says how far it was read, when, through what, and why there is no archived copy', () => {
    const attributes =
      'publisher="tribune" on="2020-01-02" kind="report" read="part" accessed="2021-02-03" via="report" no-archive="it forbids copies"';
    const files = folder(`:::source{#third ${attributes}}\nThe third\n:::\n`, claim());
    const page = pageOf(files, 'third');
    const facts = Object.fromEntries(page.facts.map(({ name, values }) => [name, values.map(({ text }) => text).join()]));
    expect(facts).toMatchObject({
      'How far it was read': 'We have read only a part of it',
      Read: '3 February 2021',
      'Read only through': 'Herald, The report',
    });
    expect(page.noArchive).toBe('it forbids copies');
  });

  it('has the words of a source on what it rests on', () => {
    const rests = source('third', 'publisher="tribune" on="2020-01-02" kind="report" relies-on="unnamed-people"').replace(
      ':::\n',
      '\n> people who know\n:::\n',
    );
    const files = { ...folder(rests, claim()), 'passages/third.txt': 'So say people who know it.' };
    const { facts, passages } = pageOf(files, 'third');
    expect(facts.find(({ name }) => name === 'Rests on')?.values[0]?.text).toBe(
      'unnamed people, in its words: “people who know”',
    );
    expect(passages[0]?.runs.find(({ isMarked }) => isMarked)?.text).toBe('people who know');
  });
});

it('ranges that overlap are marked once', () => {
  expect(
    cutRuns('abcdef', [
      { start: 1, end: 3 },
      { start: 2, end: 5 },
    ]),
  ).toEqual([
    { text: 'a', isMarked: false },
    { text: 'bcde', isMarked: true },
    { text: 'f', isMarked: false },
  ]);
});
