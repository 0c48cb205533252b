import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { parseFile } from '../../src/parse/file.ts';
import { checkLimits } from '../../src/parse/limits.ts';
import { article, claim, errorsIn, folder, site } from '../content.ts';

const many = (text: string, times: number): string => text.repeat(times);
const line = 'word word word word word ';

describe('a text that would take the parser seconds, or its stack, is refused before it is parsed', () => {
  test.each<[string, string]>([
    ['quotation marks', many('> ', 100_000)],
    ['quotation marks, 8 KB', many('> ', 4000)],
    ['a nested list', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n')],
    ['lists in lists in lists', many('- - - - - - - a\n', 5000)],
    ['backticks', many('`', 180_000)],
    ['backticks, one after the other', many('a ` `` ', 25_000)],
    ['brackets', many('[', 50_000)],
    ['brackets line by line', many('[a\n', 50_000)],
    ['addresses of links', many('[a]: <\n', 20_000)],
    ['stars', many('*a **b ', 20_000)],
    ['angles', many('<a:', 60_000)],
    ['comments never closed', many('a <!-- \n', 20_000)],
    ['references', many('&#1; ', 30_000)],
    ['inline directives', many(':a ', 60_000)],
    ['inline directives in each other', `${many(':a[', 30_000)}${many(']', 30_000)}`],
    ['inline directives with attributes never closed', many(':a{x="', 30_000)],
    ['points never closed', many('::a[\n', 30_000)],
    ['blocks in blocks', many(':::a\n', 4000)],
    ['blocks in blocks, with more and more colons', Array.from({ length: 400 }, (_, at) => `${many(':', 403 - at)}a`).join('\n')],
    ['blocks in blocks in a quotation', many('> :::a\n', 4000)],
    ['a line without end', many('a', 150_000)],
    ['a paragraph without end', many(`${line}\n`, 3000)],
    ['lines without end', many('> a\nb\n', 30_000)],
    ['300 KB', many(`${line}\n\n`, 12_000)],
  ])('%s', (_, text) => {
    expect(checkLimits('articles/case.md', text)).not.toBeNull();
    const { graph, problems } = build({ ...site, ...article(text) });
    expect(graph).toBeNull();
    expect(problems.length).toBeLessThan(3);
  });

  test.each<[string, string]>([
    ['{', many('{', 20_000)],
    ['[', many('[', 3900)],
    ['? ', many('? ', 9000)],
  ])('in front matter too: %s', (_, yaml) => {
    expect(errorsIn({ ...site, 'actors/acme.md': `---\n${yaml}\n---\n` }).length).toBeGreaterThan(0);
  });
});

/** The longest paragraphs that are let through, full of one sign, to the largest size of a file. */
const dense = (sign: string, letters: string): string =>
  many(`${many(sign + letters, Math.floor(19_000 / (sign + letters).length))}\n\n`, 10).slice(0, 195_000);

describe('what is let through is parsed in a blink', () => {
  test.each(['> ', '- ', '`', '[', '](', '*', '_', '<', '<!--', '&#1;', ':a ', ':a[b]{c="d"} ', ':a', '::a{', '\\', '1. ', '\t'])(
    '%s',
    (sign) => {
      const few = many(' word', 11);
      const [start, text] = [performance.now(), dense(sign, few)];
      if (checkLimits('articles/case.md', text) === null) parseFile('articles/case.md', text);
      // A tenth of this on an idle machine.
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
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
    const unclosed = ['a', 'b', 'c'].map((id) => claim(id).replace(/:::\n$/u, ''));
    expect(errorsIn(folder(...unclosed))).toEqual(['unclosed-block', 'unclosed-block', 'unclosed-block']);
    expect(errorsIn(folder(many(':::claim{#a by="herald"}\nWords.\n\n', 30)))).toEqual(['unclosed-block']);
  });
});
