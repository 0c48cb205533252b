import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { article, claim, errorsIn, folder, site } from '../content.ts';

const many = (text: string, times: number): string => text.repeat(times);
const line = 'word word word word word ';

describe('a text that would take the parser minutes, or its stack, is a problem at once', () => {
  test.each<[string, string]>([
    ['8 KB of quotation marks', many('> ', 4000)],
    ['180 KB of backticks', many('`', 180_000)],
    ['180 KB of backticks, one after the other', many('a ` `` ', 25_000)],
    ['90 KB of nested list', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n')],
    ['lists in lists in lists', many('- - - - - - - a\n', 5000)],
    ['brackets', many('[', 50_000)],
    ['brackets line by line', many('[a\n', 50_000)],
    ['stars', many('*a **b ', 20_000)],
    ['comments never closed', many('a <!-- \n', 20_000)],
    ['blocks in blocks', many(':::a\n', 4000)],
    ['blocks in blocks, with more and more colons', Array.from({ length: 400 }, (_, at) => `${many(':', 403 - at)}a`).join('\n')],
    ['blocks in blocks in a quotation', many('> :::a\n', 4000)],
    ['a line without end', many('a', 150_000)],
    ['lines without end', many('> a\nb\n', 30_000)],
    ['300 KB', many(`${line}\n`, 12_000)],
  ])('%s', (_, text) => {
    const start = performance.now();
    const { graph, problems } = build({ ...site, ...article(text) });
    expect(performance.now() - start).toBeLessThan(4000);
    expect(graph).toBeNull();
    expect(problems.length).toBeLessThan(3);
  });

  test.each<[string, string]>([
    ['{', many('{', 20_000)],
    ['[', many('[', 3900)],
    ['? ', many('? ', 9000)],
  ])('in front matter too: %s', (_, yaml) => {
    const start = performance.now();
    expect(errorsIn({ ...site, 'actors/acme.md': `---\n${yaml}\n---\n` }).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('what writers write is within the limits', () => {
  test('a long dossier of many claims', () => {
    const claims = Array.from({ length: 150 }, (_, at) => claim(`leak-${at}`, ['one', 'two', 'three', 'four']));
    expect(errorsIn(folder(...claims, many(`${line.trim()}.\n\n`, 500)))).toEqual([]);
  });

  test('lists and quotations within each other', () => {
    expect(errorsIn(folder('- a\n  - b\n    - c\n      > d\n      > - e\n\n> > f'))).toEqual([]);
  });

  test('a few blocks that are not closed are told as such', () => {
    expect(errorsIn(folder(many(':::claim{#a by="herald"}\nWords.\n\n', 3)))).toEqual(['unclosed-block']);
    expect(errorsIn(folder(many(':::claim{#a by="herald"}\nWords.\n\n', 30)))).toEqual(['unclosed-block']);
  });
});
