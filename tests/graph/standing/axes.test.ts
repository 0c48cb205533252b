import { describe, expect, test } from 'vitest';
import {
  AGENCY_STANDINGS,
  AXIS_NAMES,
  MAKER_STANDINGS,
  MEASURE_STANDINGS,
  REPLY_STANDINGS,
  RULING_STANDINGS,
  type Axis,
} from '../../../src/graph/standing/axes.ts';
import { AXES } from '../../../src/words/axes.ts';
import { claim, claimView, folder, response } from '../../content.ts';

type Answers = [by: string, stances: string][];

/** How a claim about acme and rival stands, with a point for each of them and one for both, after responses a day apart. */
function standingAfter(answers: Answers) {
  const files = folder(
    claim('leak', ['found', 'sold', 'hid about="rival"'], 'by="herald watchdog" about="acme rival" on="2020-01-01"'),
    ...answers.map(([by, stances], index) => response(`r${index}`, `by="${by}" on="2020-01-0${index + 2}" ${stances}`)),
  );
  return claimView(files).standing;
}

const CASES: Record<Axis, [value: string, answers: Answers][]> = {
  reply: [
    ['none', []],
    ['none', [['ministry', 'confirms']]],
    ['refused', [['acme', 'declines']]],
    [
      'refused',
      [
        ['acme', 'silent'],
        ['desk', 'declines'],
      ],
    ],
    ['unmet', [['acme', 'remarks']]],
    ['unmet', [['acme', 'remarks="found" declines="sold"']]],
    // A point that is for another to answer.
    ['unmet', [['acme', 'denies="hid"']]],
    [
      'admitted',
      [
        ['acme', 'admits="found sold"'],
        ['rival', 'admits="hid"'],
      ],
    ],
    [
      'admitted',
      [
        ['acme', 'admits="found"'],
        ['desk', 'admits="sold"'],
        ['rival', 'admits="hid" declines="found"'],
      ],
    ],
    [
      'denied',
      [
        ['acme', 'denies'],
        ['rival', 'denies="hid"'],
      ],
    ],
    [
      'denied',
      [
        ['acme', 'denies="found" disputes="sold"'],
        ['rival', 'denies'],
      ],
    ],
    ['mixed', [['acme', 'admits="found" denies="sold"']]],
    [
      'mixed',
      [
        ['acme', 'admits="found"'],
        ['rival', 'no-evidence="sold"'],
      ],
    ],
    [
      'mixed',
      [
        ['rival', 'admits'],
        ['acme', 'disputes="found"'],
      ],
    ],
    ['partly-admitted', [['acme', 'admits="found"']]],
    ['partly-admitted', [['acme', 'admits="found" declines="sold"']]],
    ['partly-denied', [['acme', 'denies="found"']]],
    ['partly-denied', [['acme', 'denies="found" no-evidence="sold"']]],
    ['partly-denied', [['acme', 'denies']]],
    ['disputed', [['acme', 'disputes="found"']]],
    ['disputed', [['acme', 'no-evidence']]],
  ],
  agencies: [
    ['none', [['acme', 'denies']]],
    ['none', [['ministry', 'remarks']]],
    [
      'none',
      [
        ['ministry', 'acts measure="ban"'],
        ['court', 'finds'],
      ],
    ],
    // A maker is no witness for its own allegation.
    ['none', [['watchdog', 'upholds']]],
    ['refused', [['ministry', 'declines']]],
    ['refused', [['ministry', 'silent="found" remarks="sold"']]],
    [
      'divided',
      [
        ['ministry', 'confirms="found"'],
        ['court', 'denies="found"'],
      ],
    ],
    [
      'divided',
      [
        ['ministry', 'confirms'],
        ['court', 'backs="hid"'],
      ],
    ],
    ['confirmed', [['ministry', 'confirms="found" denies="sold"']]],
    [
      'confirmed',
      [
        ['ministry', 'confirms="found"'],
        ['court', 'denies="sold"'],
      ],
    ],
    ['disputed', [['ministry', 'denies="found"']]],
    [
      'disputed',
      [
        ['ministry', 'no-evidence="found"'],
        ['court', 'disputes="sold"'],
      ],
    ],
    [
      'no-evidence',
      [
        ['ministry', 'no-evidence="sold"'],
        ['court', 'declines'],
      ],
    ],
    ['no-evidence', [['ministry', 'backs']]],
  ],
  rulings: [
    ['none', [['court', 'remarks']]],
    [
      'divided',
      [
        ['court', 'finds="found"'],
        ['ministry', 'clears="found"'],
      ],
    ],
    ['found', [['court', 'finds="found" clears="sold"']]],
    [
      'found',
      [
        ['court', 'finds="found"'],
        ['ministry', 'leaves-open="found"'],
      ],
    ],
    ['cleared', [['court', 'clears="found" leaves-open="sold"']]],
    ['left-open', [['court', 'leaves-open']]],
  ],
  measures: [
    ['none', [['ministry', 'confirms']]],
    ['taken', [['ministry', 'acts="found" measure="warning"']]],
    ['taken', [['watchdog', 'acts measure="ban"']]],
  ],
  maker: [
    ['stands', []],
    ['stands', [['herald', 'upholds']]],
    ['stands', [['herald', 'remarks']]],
    ['corrected', [['herald', 'corrects="found" upholds="sold"']]],
    [
      'retracted',
      [
        ['herald', 'retracts="found"'],
        ['watchdog', 'corrects="found"'],
      ],
    ],
  ],
};

const VALUES: Record<Axis, readonly string[]> = {
  reply: REPLY_STANDINGS,
  agencies: AGENCY_STANDINGS,
  rulings: RULING_STANDINGS,
  measures: MEASURE_STANDINGS,
  maker: MAKER_STANDINGS,
};

describe.each(AXIS_NAMES)('the axis %s', (axis) => {
  test.each(CASES[axis])('is %s after %j', (value, answers) => expect(standingAfter(answers)[axis]).toBe(value));

  test('has no value without an example here, and words for each', () => {
    expect(new Set(CASES[axis].map(([value]) => value))).toEqual(new Set(VALUES[axis]));
    expect(Object.keys(AXES[axis].values)).toEqual([...VALUES[axis]]);
  });
});

test('a maker who is accused too takes back what it alleged', () => {
  const files = folder(
    claim('leak', [], 'by="herald" about="acme herald" on="2020-01-01"'),
    response('r1', 'by="herald" on="2020-01-02" retracts'),
  );
  expect(claimView(files).standing).toMatchObject({ reply: 'unmet', maker: 'retracted' });
});
