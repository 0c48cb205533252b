import { expect, test } from 'vitest';
import { clipWords } from '../../src/words/clip.ts';
import { dateWord, dateWords, lagWords } from '../../src/words/dates.ts';
import { directionOf, isolateRuns, languageNote } from '../../src/words/language.ts';

test.each([
  ['2017-10-01', '1 October 2017'],
  ['2017-10', 'October 2017'],
  ['2017', '2017'],
])('the date %s reads "%s"', (date, words) => expect(dateWords(date)).toBe(words));

test.each([
  [null, ''],
  [0, 'the same day'],
  [1, 'the next day'],
  [1204, '1,204 days later'],
])('a lag of %s days reads "%s"', (days, words) => expect(lagWords(days)).toBe(words));

test('a language is written in its own direction, in whichever country', () => {
  expect([directionOf('ar-EG'), directionOf('he'), directionOf('de')]).toEqual(['rtl', 'rtl', 'ltr']);
});

test('readers are told what a translation is from, and nothing where there is nothing to tell', () => {
  expect(languageNote({ lang: 'de', translated: false })).toBe('In the original: German');
  expect(languageNote({ lang: null, translated: true })).toBe('Translated');
  expect(languageNote({ lang: null, translated: false })).toBe('');
});

test('a name from right to left keeps its full stop and the number after it behind it', () => {
  expect(isolateRuns('Denied by دار الأرز. 1 of 2')).toBe('Denied by \u2068دار الأرز\u2069. 1 of 2');
});

test('long words in a list end at a word', () => {
  expect(clipWords('one two, three', 9)).toBe('one two\u00A0…');
  expect(clipWords('one two', 7)).toBe('one two');
});

test.each([
  ['2017-10-11', 'on'],
  ['2017-10', 'in'],
  ['2017', 'in'],
])('something happened %s with the word "%s"', (date, word) => expect(dateWord(date)).toBe(word));
