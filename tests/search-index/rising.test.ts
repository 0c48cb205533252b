import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbersOf, stepsOf } from '../../src/search-index/rising.ts';

it('gives back any rising numbers', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat()), (drawn) => {
      const rising = drawn.sort((a, b) => a - b);
      expect(numbersOf(stepsOf(rising))).toEqual(rising);
    }),
  ));
