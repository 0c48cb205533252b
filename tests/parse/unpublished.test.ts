import { describe, expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { folder } from '../content.ts';

/** The problems of some prose, by line (from its first), column, code and thing. */
const found = (prose: string): string[] =>
  build(folder(prose))
    .problems.filter(({ code }) => code.endsWith('-markdown'))
    .map(
      ({ place, code, message }) =>
        `${place.line - 15}:${place.column} ${code} ${/(?:: an? |as )(.*?)(?: is not published)?\.$/u.exec(message)?.[1] ?? ''}`,
    );

describe('Markdown of other programs is not printed as it stands', () => {
  test.each<[string, string]>([
    ['| a | b |\n| --- | --- |\n| c | d |', '0:1 unpublished-markdown table'],
    ['Words.\na | b\n:-- | --:\nc | d', '1:1 unpublished-markdown table'],
    ['They knew.[^1]', '0:11 unpublished-markdown footnote'],
    ['[^1]: https://example.org/', '0:1 unpublished-markdown footnote'],
    ['[^1]: They knew it.', '0:1 unpublished-markdown footnote'],
    ['It was ~~oil~~ water.', '0:8 unpublished-markdown strikethrough'],
    ['- [x] asked', '0:3 unpublished-markdown box to tick'],
    ['See [[the leak]].', '0:5 unpublished-markdown wiki link'],
    ['See [the leak][leak].', '0:5 unpublished-markdown link without an address'],
    ['See [the leak][].', '0:5 unpublished-markdown link without an address'],
    ['See [it] (https://example.org/).', '0:8 unpublished-markdown link with a space before its address'],
    ['See (it)[https://example.org/].', '0:5 unpublished-markdown link with its brackets exchanged'],
    ['See [it](https://example.org/a b).', '0:8 unpublished-markdown link that does not close'],
    ['See [it](https://example.org/', '0:8 unpublished-markdown link that does not close'],
    ['See https://example.org/ for it.', '0:5 unpublished-markdown bare address'],
    ['• One\n• Two', '0:1 unpublished-markdown bullet'],
    ['\\## Heading', '0:2 unpublished-markdown heading'],
    ['##Heading', '0:1 unpublished-markdown heading'],
    ['> quoted ~~words~~', '0:10 unpublished-markdown strikethrough'],
  ])('%j', (prose, expected) => expect(found(prose)).toEqual([expected]));
});

describe('what Markdown makes of a text that may not have meant it is a doubt', () => {
  test.each<[string, string]>([
    ['A line\n---', '0:1 odd-markdown a heading, for the line of signs below it'],
    ['2021. That was the year.', '0:1 odd-markdown a list that begins with 2021'],
    ['    They knew.', '0:1 odd-markdown code, for it is indented by four spaces or a tab'],
    ['> quoted\nour words', '1:1 odd-markdown a part of the quotation above it'],
  ])('%j', (prose, expected) => expect(found(prose)).toEqual([expected]));
});

test.each([
  'See [the leak][leak] and [leak].\n\n[leak]: https://example.org/',
  '[https://example.org/](https://example.org/) and <https://example.org/>',
  '“they [the board] knew [sic]”, a | b, about ~5 to ~7, C# and #3, 3. and (so)[.]',
  '## Heading\n\n1. one\n2. two\n\n```\ncode [x][y] ~~a~~\n```\n\n> quoted\n> more\n\n`[[a]]`',
  '> quoted\n>\n> - more\n> - and more',
])('plain prose is left alone: %j', (prose) => expect(found(prose)).toEqual([]));
