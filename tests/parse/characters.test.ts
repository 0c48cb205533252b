import { expect, test } from 'vitest';
import { parseFile } from '../../src/parse/file.ts';

const told = (text: string, path = 'passages/report.txt'): string[] =>
  parseFile(path, text).problems.map(({ place, code, message }) => `${place.line}:${place.column} ${code} ${message}`);

test.each<[string, string]>([
  ['a\nb\u0000c', '2:2 unreadable-character Here stands a null character (U+0000).'],
  ['a\u001B[2J', '1:2 unreadable-character Here stands a control character (U+001B).'],
  ['a\u0085b', '1:2 unreadable-character Here stands a control character (U+0085).'],
  ['Zo\uFFFD', '1:3 unreadable-character Here stands a sign for a letter that was lost (U+FFFD).'],
  ['a \u202Eb', '1:3 unreadable-character Here stands a mark that turns the direction of the words (U+202E).'],
  ['\u2066a \u2066b', '1:1 unreadable-character Here stands a mark of direction (U+2066), and 1 more in this file.'],
  ['quan\u00ADtity', '1:5 odd-character Here stands a soft hyphen (U+00AD).'],
  ['a\u200Bb', '1:2 odd-character Here stands a zero-width space (U+200B).'],
  ['a\uFEFF', '1:2 odd-character Here stands a byte order mark (U+FEFF).'],
  ['the ﬁrst', '1:5 odd-character Here stands a ligature "ﬁ" (U+FB01).'],
  ['a \uE001', '1:3 odd-character Here stands a character that has no meaning of its own (U+E001).'],
  ['KÃ¶ln', '1:2 odd-character Here stands "Ã¶", which looks like another letter read in a wrong encoding.'],
  ['itâ€™s', '1:3 odd-character Here stands "â€™", which looks like another letter read in a wrong encoding.'],
])('%j', (text, expected) => expect(told(text)).toEqual([expected]));

test('letters, joiners and marks that languages need are left alone', () => {
  expect(told('SÃO Tomé, “é” – 𝒳 👩\u200D🚒 می\u200Cخواهم \u200Fعربي\u200E\ttab\u00A0Â')).toEqual([]);
  expect(told('\uFEFFa byte order mark at the start of a file')).toEqual([]);
});

test('the top of a file is read too', () => {
  expect(told('---\nname: Ac\u00ADme\nkind: company\n---\n', 'actors/acme.md')).toEqual([
    '2:9 unreadable-character Here stands a soft hyphen (U+00AD).',
  ]);
});
