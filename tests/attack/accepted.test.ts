import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { renderTerminal } from '../../src/problems/report.ts';
import { errorsIn, type Files } from '../content.ts';
import { contentWith, FIELDS, type Field } from './fields.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { makeAll } from './make-all.ts';
import { expectSound } from './sound.ts';

/** What people and attackers write: words of any script, hostile texts, and whatever comes of mixing them. */
const someText = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.tuple(fc.constantFrom(...HOSTILE_TEXTS), fc.constantFrom(...HOSTILE_TEXTS)).map(([a, b]) => a + b),
  fc.constantFrom('2020-01-05', '2020-03', '2021', 'other words', 'a-b', '0', '1e3', 'constructor'),
);
const someTexts = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...FIELDS), someText), { selector: ([field]) => field, minLength: 1, maxLength: 3 })
  .map((pairs) => Object.fromEntries(pairs) as Partial<Record<Field, string>>);

let [tried, accepted] = [0, 0];

/** Refused with a place, or made whole: nothing between. */
function expectAnswer(files: Files): void {
  const { graph, problems } = build(files);
  tried++;
  renderTerminal(problems, { contentDir: 'content' });
  for (const { place, code } of problems) {
    const lines = (files[place.file] ?? '').split(/\r\n?|\n/u).length;
    expect(place.file in files || code === 'missing-site', `${code} ${place.file}`).toBe(true);
    expect(place.line >= 1 && place.line <= lines && place.column >= 1, `${code} ${place.line}:${place.column}`).toBe(true);
  }
  if (graph === null) {
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    return;
  }
  accepted++;
  expectSound(makeAll(graph));
}

test('the content that is changed here is good', () => expect(errorsIn(contentWith({}))).toEqual([]));

test('whatever the check accepts can be made, and is safe and whole; what it refuses has a place', () => {
  fc.assert(fc.property(someTexts, (texts) => expectAnswer(contentWith(texts))));
});

describe.runIf(process.env['RUNS'])('every hostile text in every place', () => {
  test.each(FIELDS)('%s', (field) => {
    for (const text of HOSTILE_TEXTS) expectAnswer(contentWith({ [field]: text }));
  });
});

afterAll(() => {
  // What is refused alone would show nothing.
  expect(accepted).toBeGreaterThan(tried / 10);
  if (process.env['RUNS'])
    console.log(`${HOSTILE_TEXTS.length} texts, ${FIELDS.length} places: ${tried} tried, ${accepted} accepted`);
});
