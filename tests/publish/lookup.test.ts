import { describe, expect, it } from 'vitest';
import { compareWords } from '../../src/publish/lookup/compare-words.ts';
import { normalizeAddress } from '../../src/publish/lookup/normalize-address.ts';
import { keyOf, shardRows } from '../../src/publish/lookup/shards.ts';
import { sampleKeys } from '../../src/publish/lookup/shingles.ts';

describe('one page has one address', () => {
  const PAGE = 'example.org/2017/10/story.html';
  it.each([
    'https://example.org/2017/10/story.html',
    'http://www.example.org/2017/10/story.html/',
    'example.org/2017/10/story.html#comments',
    ' https://m.example.org/2017/10/story.html?utm_source=x&utm_medium=y ',
    'https://amp.example.org/2017/10/story.html?fbclid=abc',
    'https://EXAMPLE.org/2017/10/story.html?gclid=1',
    'https://example.org/2017/10/story.html/amp/',
    'https://example.org/2017/10/story.amp.html',
    'https://web.archive.org/web/20171010120000/https://example.org/2017/10/story.html',
    'https://www.google.com/amp/s/example.org/2017/10/story.html',
    'https://example-org.cdn.ampproject.org/c/s/example.org/2017/10/story.html?amp=1',
    'https://example.org/2017/10/story.html#:~:text=some%20words',
  ])('%s', (address) => expect(normalizeAddress(address)).toBe(PAGE));

  it('keeps what tells two pages apart', () => {
    expect(normalizeAddress('https://example.org/story?id=2&page=3')).toBe('example.org/story?id=2&page=3');
    expect(normalizeAddress('https://news.example.org/')).not.toBe(normalizeAddress('https://example.org/'));
  });

  it.each(['', 'some words', 'javascript:alert(1)', 'mailto:a@b.example', 'https://', 'file:///etc/passwd', '💥'])(
    'and "%s" has none',
    (text) => expect(normalizeAddress(text)).toBeNull(),
  );
});

it('divides rows into files of a few kilobytes by the first bits of their keys', () => {
  const rows = new Map(Array.from({ length: 2000 }, (_, index) => [keyOf(String(index)), 'x'.repeat(100)]));
  const { bits, files } = shardRows(rows);
  const sizes = [...files.values()].map((file) => JSON.stringify(file).length);
  expect(bits).toBe(3);
  expect(Math.max(...sizes)).toBeLessThan(40_000);
  const begins = (key: string): string => BigInt(`0x${key}`).toString(2).padStart(64, '0').slice(0, 3);
  expect(
    [...files].flatMap(([name, file]) =>
      Object.keys(file).filter((key) => Number.parseInt(begins(key), 2) !== Number.parseInt(name, 16)),
    ),
  ).toEqual([]);
  expect([...files.values()].flatMap((file) => Object.keys(file))).toHaveLength(2000);
});

describe('a passage and a quotation', () => {
  const QUOTE = 'Kaspersky Lab was not involved in and does not possess any knowledge of the situation in question';

  it('share a sample wherever they have eight words in one run', () => {
    const words = QUOTE.split(' ');
    const known = sampleKeys(QUOTE);
    for (let at = 0; at + 8 <= words.length; at += 1) {
      const passage = `It said on that day that “${words
        .slice(at, at + 8)
        .join(' ')
        .toUpperCase()}”, and more besides that was said.`;
      expect(
        [...sampleKeys(passage)].some((key) => known.has(key)),
        passage,
      ).toBe(true);
    }
  });

  it('show what is the same word for word, whatever the signs between', () => {
    const found = compareWords('“We were not involved in, and does not possess ANY knowledge” he said', QUOTE);
    expect(found.pieces).toEqual([
      { text: '“We were ', isSame: false },
      { text: 'not involved in, and does not possess ANY knowledge” ', isSame: true },
      { text: 'he said', isSame: false },
    ]);
    expect(found.sameWords).toBe(9);
    expect(found.share).toBeCloseTo(9 / 13);
  });

  it('have nothing the same where they share single words', () => {
    expect(compareWords('the situation was not in any doubt', QUOTE)).toMatchObject({ share: 0, sameWords: 0 });
  });

  it.each(['', '…', 'קספרסקי לא הייתה מעורבת', '卡巴斯基没有参与'])('of any script are compared (%s)', (text) =>
    expect(compareWords(text, text).share).toBe(/\p{L}/u.test(text) ? 1 : 0),
  );
});
