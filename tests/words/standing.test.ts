import { describe, expect, test } from 'vitest';
import { record } from '../../src/graph/graph.ts';
import { viewOf } from '../../src/graph/claim-view.ts';
import { sayStanding } from '../../src/words/standing.ts';
import { claim, folder, graphOf, response, type Files } from '../content.ts';

type Answers = [by: string, stances: string][];

function said(files: Files) {
  const graph = graphOf(files);
  const leak = record(graph.claims, 'leak');
  return sayStanding(graph, leak, viewOf(graph, leak).standing);
}

/** The lines of a claim with some points, about acme unless other attributes are given, after responses a month apart. */
function linesAfter(points: string[], answers: Answers, attributes = 'by="herald" about="acme" on="2020-01-01"'): string[] {
  const files = folder(
    claim('leak', points, attributes),
    ...answers.map(([by, stances], index) => response(`r${index}`, `by="${by}" on="2020-0${index + 2}-01" ${stances}`)),
  );
  return said(files).lines.map(({ text }) => text);
}

const EIGHT = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('the lines', () => {
  test.each<[name: string, points: string[], answers: Answers, lines: string[]]>([
    [
      'count the points of each stance',
      EIGHT,
      [['acme', 'denies="a b" disputes="c" declines="d"']],
      [
        'Acme denies 2 of 8 points, disputes 1 and declined to comment on 1.',
        '5 of 8 points not answered by those they are about.',
      ],
    ],
    ['say it where all points are meant', ['a', 'b', 'c'], [['acme', 'denies']], ['Acme denies it.']],
    ['say it of a claim of one point', ['a'], [['acme', 'denies="a"']], ['Acme denies it.']],
    ['say it of a claim without points', [], [['acme', 'admits']], ['Acme admits it.']],
    ['say both points, never all 2', ['a', 'b'], [['acme', 'denies']], ['Acme denies both points.']],
    [
      'leave a refusal without its points where it is of all of them',
      ['a', 'b'],
      [['acme', 'declines']],
      ['Acme declined to comment.', 'Neither of the 2 points answered by those they are about.'],
    ],
    [
      'leave out a refusal where the party has since met the point',
      ['a', 'b'],
      [
        ['acme', 'declines'],
        ['acme', 'denies="a"'],
      ],
      ['Acme denies 1 of 2 points and declined to comment on 1.', '1 of 2 points not answered by those they are about.'],
    ],
    [
      'say of public bodies when',
      ['a', 'b', 'c'],
      [
        ['acme', 'denies'],
        ['watchdog', 'no-evidence="a"'],
      ],
      ['Acme denies it.', 'Watchdog had no evidence of 1 of 3 points (March 2020).'],
    ],
    [
      'say of several months which is which',
      ['a', 'b'],
      [
        ['watchdog', 'confirms="a"'],
        ['watchdog', 'denies="b"'],
        ['acme', 'admits'],
      ],
      ['Acme admits both points.', 'Watchdog denies 1 of 2 points (March 2020) and confirms 1 (February 2020).'],
    ],
    [
      'put the maker’s correction first, and its standing by it last but for what is open',
      ['a', 'b', 'c'],
      [
        ['acme', 'denies="a"'],
        ['herald', 'corrects="b" upholds="c"'],
      ],
      [
        'Herald corrected 1 of 3 points (March 2020).',
        'Acme denies 1 of 3 points.',
        'Herald stands by 1 of 3 points (March 2020).',
        '1 of 3 points not answered by those they are about.',
      ],
    ],
    [
      'tell rulings before public bodies, and measures after them',
      ['a', 'b'],
      [
        ['court', 'finds="a" leaves-open="b"'],
        ['ministry', 'confirms="a"'],
        ['watchdog', 'acts measure="ban"'],
      ],
      [
        'No words in reply from Acme found.',
        'The Court found 1 of 2 points to be so and left 1 open (February 2020).',
        'The Ministry confirms 1 of 2 points (March 2020).',
        'Measures: a ban (April 2020) by Watchdog.',
        'Neither of the 2 points answered by those they are about.',
      ],
    ],
    [
      'do not count remarks',
      ['a'],
      [
        ['acme', 'denies'],
        ['watchdog', 'remarks'],
        ['expert', 'confirms'],
      ],
      ['Acme denies it.'],
    ],
    [
      'say of those who only remarked that they met no point',
      ['a'],
      [['acme', 'remarks']],
      ['Acme spoke about it without meeting a point.', 'Not answered by those it is about.'],
    ],
    [
      'do not call open what is nobody’s to answer',
      ['a', 'b about=""', 'c'],
      [['acme', 'denies="a"']],
      [
        'Acme denies 1 of the 2 points about it.',
        '1 of 2 points not answered by those they are about; 1 more is nobody’s to answer.',
      ],
    ],
  ])('%s', (_, points, answers, lines) => expect(linesAfter(points, answers)).toEqual(lines));

  test('are read by the points that are for each party', () => {
    const attributes = 'by="herald" about="acme rival" named="ministry" on="2020-01-01"';
    const points = ['a about="acme"', 'b about="acme"', 'c about="rival"', 'd about="ministry"'];
    expect(
      linesAfter(
        points,
        [
          ['acme', 'denies="a b"'],
          ['rival', 'admits'],
          ['ministry', 'confirms="d"'],
        ],
        attributes,
      ),
    ).toEqual([
      'Acme denies both points about it.',
      'Rival admits the one point about it.',
      'The Ministry confirms the one point about it.',
    ]);
  });

  test('join parties of which the same is true', () => {
    const attributes = 'by="herald" about="acme rival" on="2020-01-01"';
    expect(
      linesAfter(
        ['a', 'b'],
        [
          ['acme', 'denies'],
          ['rival', 'denies'],
        ],
        attributes,
      ),
    ).toEqual(['Acme and Rival deny both points.']);
  });

  test('say who has answered in words that were not read, and of whom no words were found', () => {
    const attributes = 'by="herald" about="acme rival" unread="acme" on="2020-01-01"';
    expect(linesAfter([], [], attributes)).toEqual([
      'Acme has answered; its words are not on record here.',
      'No words in reply from Rival found.',
      'Not answered by those it is about, in words on record here.',
    ]);
  });

  test('say of a measure by a maker that it is its own', () => {
    const attributes = 'by="watchdog" about="acme" on="2020-01-01"';
    expect(
      linesAfter(
        [],
        [
          ['acme', 'denies'],
          ['watchdog', 'acts measure="removal-order"'],
        ],
        attributes,
      ),
    ).toEqual(['Acme denies it.', 'Measures: a removal order (March 2020) by Watchdog, which alleges it.']);
  });

  test('use the one short name of an actor', () => {
    const files = {
      ...folder(
        claim('leak', ['a', 'b'], 'by="herald" about="acme" on="2017-10-10"'),
        response('r1', 'by="watchdog" on="2017-10-11" no-evidence="a"'),
      ),
      'actors/watchdog.md': "---\nname: Federal Office for Watching\nshort: Germany's WDG\nkind: agency\n---\n",
    };
    expect(said(files).lines.map(({ text }) => text)).toContain("Germany's WDG had no evidence of 1 of 2 points (October 2017).");
  });
});

describe('the sentence', () => {
  test('is the lines, with what is open in short', () => {
    const files = folder(claim('leak', EIGHT), response('r1', 'by="acme" on="2020-01-02" denies="a"'));
    expect(said(files).sentence).toBe('Acme denies 1 of 8 points. 7 of 8 points open.');
  });

  test('is cut at a whole line within 200 characters, and says how many lines are left out', () => {
    const bodies = ['watchdog', 'ministry', 'court'];
    const files = folder(
      claim('leak', EIGHT),
      response('r1', 'by="acme" on="2020-01-02" denies="a b c"'),
      ...bodies.map((by, at) =>
        response(`s${at}`, `by="${by}" on="2020-02-0${at + 1}" no-evidence="${EIGHT.slice(0, at + 1).join(' ')}"`),
      ),
      response('m', 'by="herald" on="2020-03-01" corrects="h"'),
    );
    const { sentence, lines } = said(files);
    expect(sentence.length).toBeLessThanOrEqual(200);
    expect(sentence).toBe(
      'Herald corrected 1 of 8 points (March 2020). Acme denies 3 of 8 points. ' +
        'Watchdog had no evidence of 1 of 8 points (February 2020). 4 of 8 points open. And 2 more.',
    );
    expect(lines).toHaveLength(6);
  });

  test('always has the correction, each accused and what is open, whatever their length', () => {
    const attributes = 'by="herald" about="acme rival expert watchdog" on="2020-01-01"';
    const files = folder(
      claim('leak', EIGHT, attributes),
      ...['acme', 'rival', 'expert', 'watchdog'].map((by, at) =>
        response(`r${at}`, `by="${by}" on="2020-01-0${at + 2}" denies="${EIGHT[at]}" disputes="${EIGHT[at + 1]}" declines="h"`),
      ),
      response('m', 'by="herald" on="2020-03-01" retracts="h"'),
      response('s', 'by="ministry" on="2020-03-01" confirms'),
    );
    const { sentence } = said(files);
    for (const name of [
      'Acme denies',
      'Rival denies',
      'Expert denies',
      'Watchdog denies',
      'Herald withdrew',
      '2 of 8 points open',
    ])
      expect(sentence).toContain(name);
    expect(sentence).toMatch(/And 1 more\.$/u);
  });

  test('never says that nobody replied', () => {
    expect(said(folder(claim())).sentence).toBe('No words in reply from Acme found. Open.');
  });
});
