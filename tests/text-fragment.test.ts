import { expect, test } from 'vitest';
import { addressAtWords } from '../src/text-fragment.ts';

const PAGE = 'https://example.org/a';

test.each([
  ['a short quotation is searched for whole', 'We did not do it', '#:~:text=We%20did%20not%20do%20it'],
  [
    'a long one by its two ends',
    'We have never helped any government in the world',
    '#:~:text=We%20have%20never,in%20the%20world',
  ],
  ['words left out are no part of it', 'No … we have never done so […] at all', '#:~:text=we%20have%20never%20done%20so'],
  ['hyphens and commas are escaped', 'non-weaponized files, all', '#:~:text=non%2Dweaponized%20files%2C%20all'],
  ['two words are too few to search for', 'Not true', ''],
])('%s', (_, quote, fragment) => expect(addressAtWords(PAGE, quote)).toBe(PAGE + fragment));

test('an address that leads to a place on a page keeps it', () => {
  expect(addressAtWords(`${PAGE}#part`, 'We did not do it')).toBe(`${PAGE}#part:~:text=We%20did%20not%20do%20it`);
});

test('files that are no web page, and sources whose words are not quoted, are linked as they are', () => {
  expect(addressAtWords('https://example.org/a.pdf', 'We did not do it')).toBe('https://example.org/a.pdf');
  expect(addressAtWords(PAGE, null)).toBe(PAGE);
});
