import { describe, expect, test } from 'vitest';
import { POINT_STATUSES, statusOf } from '../../src/graph/point.ts';
import { medianLag } from '../../src/graph/reply-lag.ts';
import { claim, claimView, folder, response, type Files } from '../content.ts';

/** The status of the first point of a claim about acme and rival that names desk's ministry. */
function statusAfter(part: string, ...answers: [by: string, stances: string][]): string {
  const files = folder(
    claim('leak', [part], 'by="herald" about="acme rival" named="ministry" on="2020-01-01"'),
    ...answers.map(([by, stances], index) => response(`r${index}`, `by="${by}" on="2020-01-0${index + 2}" ${stances}`)),
  );
  const { claim: leak, matrix } = claimView(files);
  const [row] = matrix.rows;
  return row ? statusOf(leak, row) : 'no row';
}

describe('the status of a point', () => {
  const cases: [status: string, part: string, answers: [string, string][]][] = [
    ['unanswered', 'found', []],
    ['unanswered', 'found', [['acme', 'declines']]],
    ['unanswered', 'found', [['acme', 'remarks']]],
    ['unanswered', 'found', [['watchdog', 'denies']]],
    ['unanswered', 'found about="rival"', [['acme', 'denies']]],
    ['unanswered', 'found', [['ministry', 'denies']]],
    ['denied', 'found', [['acme', 'denies']]],
    ['denied', 'found', [['desk', 'denies']]],
    ['denied', 'found about="ministry"', [['ministry', 'denies']]],
    ['disputed', 'found', [['rival', 'disputes']]],
    ['disputed', 'found', [['rival', 'no-evidence']]],
    ['disputed', 'found about="ministry"', [['ministry', 'backs']]],
    ['admitted', 'found', [['acme', 'admits']]],
    [
      'admitted',
      'found about="acme ministry"',
      [
        ['acme', 'admits'],
        ['ministry', 'confirms'],
      ],
    ],
    ['confirmed', 'found about="ministry"', [['ministry', 'confirms']]],
    [
      'mixed',
      'found',
      [
        ['acme', 'admits'],
        ['rival', 'denies'],
      ],
    ],
    [
      'mixed',
      'found',
      [
        ['acme', 'denies'],
        ['acme', 'admits'],
      ],
    ],
    ['nobodys', 'found about=""', []],
    ['nobodys', 'found about=""', [['acme', 'denies']]],
    [
      'corrected',
      'found',
      [
        ['acme', 'denies'],
        ['herald', 'corrects'],
      ],
    ],
    ['corrected', 'found about=""', [['herald', 'corrects']]],
    ['retracted', 'found', [['herald', 'retracts']]],
    [
      'retracted',
      'found',
      [
        ['acme', 'admits'],
        ['herald', 'corrects'],
        ['herald', 'retracts'],
      ],
    ],
  ];
  test.each(cases)('is %s for a point %s after %j', (status, part, answers) => {
    expect(statusAfter(part, ...answers)).toBe(status);
  });

  test('has no value without an example here', () => {
    expect(new Set(cases.map(([status]) => status))).toEqual(new Set(Object.keys(POINT_STATUSES)));
  });
});

describe('open points', () => {
  test('open again when the answer is superseded by one that leaves them out', () => {
    const files = folder(
      claim('leak', ['found', 'sold']),
      response('r1', 'by="acme" on="2020-01-02" denies'),
      response('r2', 'by="acme" on="2020-01-03" supersedes="r1" denies="sold"'),
    );
    expect(claimView(files).unanswered).toEqual(['found']);
  });

  test('stay met where only another point of the answer is replaced', () => {
    const files = folder(
      claim('leak', ['found', 'sold']),
      response('r1', 'by="acme" on="2020-01-02" denies'),
      response('r2', 'by="acme" on="2020-01-03" supersedes="r1/sold" declines="sold"'),
    );
    expect(claimView(files).unanswered).toEqual(['sold']);
  });

  test('are none in a claim without points, and where the maker took the point back', () => {
    expect(claimView(folder(claim())).unanswered).toEqual([]);
    const files = folder(claim('leak', ['found']), response('r1', 'by="herald" on="2020-01-02" corrects="found"'));
    expect(claimView(files).unanswered).toEqual([]);
  });
});

describe('no words in reply found', () => {
  const about = 'by="herald" about="acme rival" on="2020-01-01"';
  const noReply = (files: Files) => claimView(files).noReply;

  test('names each addressee without any response of theirs or of an office', () => {
    expect(noReply(folder(claim('leak', [], about), response('r1', 'by="desk" on="2020-01-02" declines')))).toEqual(['rival']);
  });

  test('names a named actor only where a point is for it', () => {
    const named = 'by="herald" about="acme" named="ministry" on="2020-01-01"';
    expect(noReply(folder(claim('leak', ['found'], named)))).toEqual(['acme']);
    expect(noReply(folder(claim('leak', ['found about="ministry"'], named)))).toEqual(['acme', 'ministry']);
  });

  test('leaves out those whose answer was not read', () => {
    expect(noReply(folder(claim('leak', [], `${about} unread="rival"`)))).toEqual(['acme']);
  });

  test('leaves out those that ended before the claim, and keeps those that ended after or in its year', () => {
    const ended = (date: string): Files => ({
      ...folder(claim('leak', [], about)),
      'actors/rival.md': `---\nname: Rival\nkind: company\nended: "${date}"\n---\n`,
    });
    expect(noReply(ended('2019-12-31'))).toEqual(['acme']);
    expect(noReply(ended('2020-01-02'))).toEqual(['acme', 'rival']);
    expect(noReply(ended('2020'))).toEqual(['acme', 'rival']);
  });
});

describe('reply lag', () => {
  const about = 'by="herald" about="acme rival"';

  test('counts days to the first response that meets a point, of each accused or its offices; refusals have none', () => {
    const files = folder(
      claim('leak', [], `${about} on="2020-02-28"`),
      response('r1', 'by="desk" on="2020-02-29" declines'),
      response('r2', 'by="desk" on="2020-03-01" denies'),
      response('r3', 'by="rival" on="2020-03-01" remarks'),
    );
    const { replyLags, responses } = claimView(files);
    expect(replyLags).toEqual([{ party: 'acme', response: 'r2', days: 2 }]);
    expect(responses.map(({ lagDays }) => lagDays)).toEqual([null, 2, null]);
  });

  test('is unknown where a date is less precise than a day, and where the answer came before the claim', () => {
    const year = folder(claim('leak', [], `${about} on="2017"`), response('r1', 'by="acme" on="2017-10-01" denies'));
    expect(claimView(year).replyLags).toEqual([{ party: 'acme', response: 'r1', days: null }]);
    const asked = folder(
      claim('leak', [], `${about} on="2017-10-02"`),
      response('r1', 'by="acme" on="2017-10-01" asked-by="herald" denies'),
    );
    expect(claimView(asked).replyLags).toEqual([{ party: 'acme', response: 'r1', days: null }]);
  });

  test('has a median: the lower of the two in the middle, or none', () => {
    expect(medianLag([9, 1, 4])).toBe(4);
    expect(medianLag([9, 1, 4, 5])).toBe(4);
    expect(medianLag([])).toBeNull();
  });
});
