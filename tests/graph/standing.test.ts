import { describe, expect, test } from 'vitest';
import { record } from '../../src/graph/graph.ts';
import { standingOf } from '../../src/graph/standing.ts';
import { AGENCY_STANDING_NAMES, CLAIMANT_STANDING_NAMES, REPLY_STANDING_NAMES } from '../../src/graph/standing-axes.ts';
import { claim, claimView, folder, graphOf, response, type Files } from '../content.ts';

const PARTS = ['found', 'sold'];

/** Responses as actor and stances, a day apart. */
function answered(...answers: [by: string, stances: string][]): Files {
  return folder(
    claim('leak', PARTS),
    ...answers.map(([by, stances], index) => response(`r${index}`, `by="${by}" on="2020-01-0${index + 2}" ${stances}`)),
  );
}

const standing = (...answers: [string, string][]) => claimView(answered(...answers)).standing;

describe('the reply axis', () => {
  const cases: [string, [string, string][]][] = [
    ['none', []],
    ['none', [['watchdog', 'confirms']]],
    ['declined', [['acme', 'declines']]],
    [
      'declined',
      [
        ['acme', 'silent'],
        ['desk', 'declines'],
      ],
    ],
    ['admitted', [['acme', 'admits']]],
    [
      'admitted',
      [
        ['acme', 'admits="found"'],
        ['desk', 'admits="sold"'],
      ],
    ],
    ['partly-admitted', [['acme', 'admits="found"']]],
    ['partly-admitted', [['acme', 'admits="found" denies="sold"']]],
    [
      'partly-admitted',
      [
        ['acme', 'admits'],
        ['desk', 'disputes="sold"'],
      ],
    ],
    ['denied', [['acme', 'denies="sold"']]],
    ['denied', [['acme', 'denies="sold" disputes="found"']]],
    ['disputed', [['acme', 'disputes="sold"']]],
    ['disputed', [['acme', 'no-evidence="sold"']]],
    ['answered', [['acme', 'acts']]],
  ];
  test.each(cases)('is %s after %j', (value, answers) => expect(standing(...answers).reply).toBe(value));

  test('has no value without an example here', () => {
    expect(new Set(cases.map(([value]) => value))).toEqual(new Set(REPLY_STANDING_NAMES));
  });
});

describe('the agencies axis', () => {
  const cases: [string, [string, string][]][] = [
    ['none', [['acme', 'denies']]],
    ['declined', [['watchdog', 'declines']]],
    [
      'divided',
      [
        ['watchdog', 'confirms="found"'],
        ['court', 'denies="found"'],
      ],
    ],
    ['divided', [['watchdog', 'acts="found" no-evidence="sold"']]],
    [
      'divided',
      [
        ['watchdog', 'confirms'],
        ['court', 'disputes="sold"'],
      ],
    ],
    [
      'confirmed',
      [
        ['watchdog', 'confirms="found"'],
        ['court', 'acts'],
      ],
    ],
    [
      'acted',
      [
        ['watchdog', 'acts="found"'],
        ['court', 'declines'],
      ],
    ],
    ['disputed', [['watchdog', 'denies="found"']]],
    ['disputed', [['watchdog', 'disputes="found" no-evidence="sold"']]],
    ['no-evidence', [['watchdog', 'no-evidence="sold"']]],
  ];
  test.each(cases)('is %s after %j', (value, answers) => expect(standing(...answers).agencies).toBe(value));

  test('is not divided by one statement on one point that both acts and has no evidence', () => {
    expect(standing(['watchdog', 'acts="found" no-evidence="found"']).agencies).toBe('acted');
  });

  test('has no value without an example here', () => {
    expect(new Set(cases.map(([value]) => value))).toEqual(new Set(AGENCY_STANDING_NAMES));
  });
});

describe('the claimant axis', () => {
  const cases: [string, [string, string][]][] = [
    ['stands', []],
    ['stands', [['herald', 'upholds']]],
    ['corrected', [['herald', 'corrects="found" upholds="sold"']]],
    ['retracted', [['herald', 'retracts="found" corrects="sold"']]],
  ];
  test.each(cases)('is %s after %j', (value, answers) => expect(standing(...answers).claimant).toBe(value));

  test('has no value without an example here', () => {
    expect(new Set(cases.map(([value]) => value))).toEqual(new Set(CLAIMANT_STANDING_NAMES));
  });

  test('counts a maker of the allegation who is accused in it too', () => {
    const files = folder(
      claim('leak', [], 'by="acme" about="acme rival" on="2020-01-01"'),
      response('r1', 'by="acme" on="2020-01-02" retracts'),
    );
    expect(claimView(files).standing.claimant).toBe('retracted');
  });
});

describe('the standing sentence', () => {
  test.each<[string, [string, string][]]>([
    ['No reply on record. All 2 points unanswered.', []],
    [
      "Denied by Acme. Germany's WDG has no evidence. 1 of 2 points unanswered.",
      [
        ['acme', 'denies="found"'],
        ['watchdog', 'no-evidence'],
      ],
    ],
    ['Partly admitted by Acme. Other points denied by Acme.', [['acme', 'admits="found" denies="sold"']]],
    ['Admitted by Acme.', [['acme', 'admits']]],
    [
      'Disputed by Acme and Desk.',
      [
        ['acme', 'disputes'],
        ['desk', 'disputes'],
      ],
    ],
    ['Acme declined to comment. All 2 points unanswered.', [['acme', 'declines']]],
    [
      'Denied by Acme. Withdrawn by Herald.',
      [
        ['acme', 'denies'],
        ['herald', 'retracts'],
      ],
    ],
  ])('reads: %s', (sentence, answers) => expect(standing(...answers).sentence).toBe(sentence));

  test('names the accused who has not replied beside one who has', () => {
    const files = folder(
      claim('leak', ['found'], 'by="herald" about="acme rival" on="2020-01-01"'),
      response('r1', 'by="acme" on="2020-01-02" denies'),
    );
    expect(claimView(files).standing.sentence).toBe('Denied by Acme. No reply on record from Rival.');
  });

  test('names three actors and counts the rest', () => {
    const files = folder(
      claim('leak', [], 'by="herald" about="acme rival watchdog court" on="2020-01-01"'),
      ...['acme', 'rival', 'watchdog', 'court'].map((by) => response(`r-${by}`, `by="${by}" on="2020-01-02" denies`)),
    );
    expect(claimView(files).standing.sentence).toBe('Denied by Acme, Rival, Watchdog and 1 more.');
  });
});

describe('standing over time', () => {
  const files = folder(
    claim('leak', ['found'], 'by="herald" about="acme rival" on="2020-01-01"'),
    response('r1', 'by="acme" on="2020-01-02" denies'),
    response('r2', 'by="desk" on="2020-01-03" denies'),
    response('r3', 'by="watchdog" on="2020-02" no-evidence'),
    response('r4', 'by="acme" on="2020-03-01" supersedes="r1" admits'),
    response('r5', 'by="rival" on="2021" denies'),
  );
  const graph = graphOf(files);
  const leak = record(graph.claims, 'leak');

  test('lists the dates on which an axis changed, and no others', () => {
    expect(standingOf(graph, leak).history).toEqual([
      { on: '2020-01-02', reply: 'denied', agencies: 'none', claimant: 'stands' },
      { on: '2020-02', reply: 'denied', agencies: 'no-evidence', claimant: 'stands' },
      { on: '2020-03-01', reply: 'partly-admitted', agencies: 'no-evidence', claimant: 'stands' },
    ]);
  });

  test('as of a date counts what was said by then, and what was not yet superseded', () => {
    expect(standingOf(graph, leak, '2019-12-31')).toMatchObject({ reply: 'none', asOf: '2020-01-01', history: [] });
    expect(standingOf(graph, leak, '2020-01-31')).toMatchObject({
      reply: 'denied',
      asOf: '2020-01-03',
      sentence: 'Denied by Acme and Desk. No reply on record from Rival.',
    });
    expect(standingOf(graph, leak, '2020-12-31').sentence).toContain('No reply on record from Rival.');
    expect(standingOf(graph, leak, '2021').sentence).not.toContain('No reply on record');
  });

  test('as of the last date is how it stands now', () => {
    expect(standingOf(graph, leak, '2021')).toEqual(standingOf(graph, leak));
    expect(standingOf(graph, leak).asOf).toBe('2021');
  });

  test('changes on the day a reply is taken back in an answer to another claim', () => {
    const elsewhere = folder(
      claim('leak'),
      claim('cover-up'),
      response('r1', 'by="acme" on="2020-01-02" denies'),
      response('r2', 'by="acme" on="2020-05-05" supersedes="r1" admits', 'cover-up'),
    );
    const { standing: now, noReply } = claimView(elsewhere);
    expect(now.history).toMatchObject([
      { on: '2020-01-02', reply: 'denied' },
      { on: '2020-05-05', reply: 'none' },
    ]);
    expect(noReply).toEqual([]);
  });
});
