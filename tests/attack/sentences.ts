import fc from 'fast-check';
import { findUnpublished } from '../../src/parse/unpublished.ts';

/** Words as people write them, in many scripts, with the signs that stand in and around words. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,9}$/u) },
  { weight: 2, arbitrary: fc.stringMatching(/^[\p{Script=Cyrillic}]{2,8}$/u).filter((text) => !/\p{M}/u.test(text)) },
  { weight: 1, arbitrary: fc.stringMatching(/^[\u05d0-\u05ea]{2,6}$/u) },
  { weight: 1, arbitrary: fc.stringMatching(/^[\u4e00-\u9fff]{1,6}$/u) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '10:30',
      '3:2',
      '€5.40',
      '50%',
      '<5',
      '>3',
      'A&B',
      'R&D;',
      '&amp;',
      'C++',
      'std::vector',
      'a*b',
      '_x_',
      '`x`',
      '#1',
      'o’clock',
      "don't",
      '"so"',
      '“so”',
      '(once)',
      '[sic]',
      '…',
      '–',
      'e\u0301t\u00e9',
      '👩\u200D🚒',
      '𝒳',
      'x²',
      '½',
      'No.',
      '1.',
      '@desk',
      '=1+1',
      '-5',
      '{a}',
      '${b}',
      '\\n',
      '~5',
      '^2',
      '|x|',
      'a/b',
      '?',
      '!',
    ),
  },
);

/** Insertions beside each other or beside a sign are read as one place that was put in, so that their words are not looked up. */
const BESIDE_INSERTIONS = /\[sic\] [^\p{L}]|[^\p{L}] \[sic\]/u;

/** A sentence as a reader should find it, no white space but single spaces. */
export const sentence: fc.Arbitrary<string> = fc
  .array(word, { minLength: 3, maxLength: 12 })
  .map((words) => `Q ${words.join(' ')}.`)
  .filter((text) => findUnpublished(text, false).length === 0 && !BESIDE_INSERTIONS.test(text));

/** The sentence in Markdown: every sign that might mean something there is written with a backslash. */
export const inMarkdown = (text: string): string => text.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
