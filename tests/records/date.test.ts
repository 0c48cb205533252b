import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, daysBetween, isBefore, isDate } from '../../src/records/date.ts';

describe('a date', () => {
  test.each(['2017', '2017-10', '2017-10-10', '2020-02-29', '1999-12-31'])('%s is one', (text) =>
    expect(isDate(text)).toBe(true),
  );
  test.each([
    '2021-02-29',
    '2017-13',
    '2017-00',
    '2017-1-1',
    '17',
    '2017-10-32',
    'October 2017',
    '2017-10-10T00:00',
    '2017-',
    ' 2017',
    '',
  ])('"%s" is none', (text) => expect(isDate(text)).toBe(false));

  test('stands after every day of it', () => {
    expect(['2017-10-01', '2018', '2017', '2017-10'].sort(compareDates)).toEqual(['2017-10-01', '2017-10', '2017', '2018']);
  });

  test('sorts by its last day, each pair one way', () => {
    const days = ['2017-10-31', '2017-10', '2017-11-01', '2017-12-31', '2017-12', '2017', '2018-01-01'];
    expect([...days].reverse().sort(compareDates)).toEqual(days);
  });

  test('lies before another only where that is certain', () => {
    expect(isBefore('2016', '2017-10-10')).toBe(true);
    expect(isBefore('2017', '2017-10-10')).toBe(false);
    expect(isBefore('2017-09', '2017-10-10')).toBe(true);
    expect(isBefore('2017-10-10', '2017')).toBe(false);
  });

  test('is some days from another, where both name a day', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2017-10-11', '2017-10-10')).toBe(-1);
    expect(daysBetween('2017-10', '2017-10-11')).toBeNull();
  });

  test('counts days alike wherever clocks change', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(daysBetween(a, b)! + daysBetween(b, a)!).toBe(0);
      }),
    );
  });
});
