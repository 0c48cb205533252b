import { expect, it } from 'vitest';
import { isNear } from '../../../src/client/search/nearness.ts';

it('takes other forms of a word as matches, and not a word that shares its first letters', () => {
  expect(isNear('companies', 'The company said', [1])).toBe(true);
  expect(isNear('Büros', 'Im Büro', [1])).toBe(true);
  expect(isNear('suprmicro', 'They sued', [1])).toBe(false);
});

it('keeps records that were found by their title or by a filter', () => {
  expect(isNear('anything', 'Other words', [])).toBe(true);
  expect(isNear('', 'Other words', [])).toBe(true);
});
