import { describe, expect, test } from 'vitest';
import { id, splitList } from '../../src/records/id.ts';

describe('an id', () => {
  test.each(['a', 'nyt-2017-10-10', '3ve', 'page-2'])('%s is one', (text) => expect(id.safeParse(text).success).toBe(true));
  test.each(['', 'A', 'a_b', 'a--b', '-a', 'a-', 'é', 'a b', 'a/b', 'index', 'page'])('"%s" is none', (text) =>
    expect(id.safeParse(text).success).toBe(false),
  );
});

test('a list is split at white space, each word once, in the order written', () => {
  expect(splitList(' b  a\tb\n')).toEqual(['b', 'a']);
  expect(splitList('')).toEqual([]);
});
