import { expect, it } from 'vitest';
import { foldText, wordsOf } from '../../src/search-index/text-words.ts';

it.each([
  ['Zürich’s Émile', 'zurich emile'],
  ["the NSA's and Rivers' reply", 'the nsa and rivers reply'],
  ['Straße, O’Neil & D.C.', 'strasse oneil d c'],
  ['Касперский', 'касперский'],
  ['Dual_EC_DRBG at 10:30', 'dual ec drbg at 10 30'],
])('reads the words of "%s"', (text, words) => expect(foldText(text)).toBe(words));

it('tells where each word stands in the text', () => {
  const text = 'It’s “Émile’s” dye';
  expect(wordsOf(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
    ['it', 'It’s'],
    ['emile', 'Émile’s'],
    ['dye', 'dye'],
  ]);
});
