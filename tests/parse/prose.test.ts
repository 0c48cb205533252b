import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../src/parse/file.ts';
import { linkProse } from '../../src/views/words.ts';
import { article, errorsIn, folder, site } from '../content.ts';

const here = (address: string): string => address;

/** What is published of some prose, as HTML. */
function htmlOf(prose: string): string {
  const [text = ''] = Object.values(article(prose));
  return (parseFile('articles/case.md', text).article?.blocks ?? [])
    .map((block) => (block.kind === 'prose' ? linkProse(block.html, here) : ''))
    .join('\n');
}

/** The same as a reader reads it, its curly marks as they are typed. */
const textOf = (prose: string): string =>
  htmlOf(prose)
    .replace(/<[^>]*>/gu, '')
    .replace(/&#x([0-9a-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'");

describe('plain prose stays as written', () => {
  test.each([
    'The call came at 10:30, the vote ended 3:2.',
    'Source: EFE:Madrid and https://example.org:8080/a:b',
    'Use ::before or :after, and std::vector in between.',
    'A [bracket]{of braces} and a :smile: face.',
    '[T]he "company" said — no… never.',
    'شركة الأمن تنفي: «هذا غير صحيح» 10:30',
    'Żółć, 你好, ñandú, 𝒜 and 👩‍💻.',
    'Fish & chips cost < 5 and > 3.',
  ])('%s', (prose) => expect(textOf(prose)).toBe(prose));

  test('whatever words it is made of', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N}:'.,/-]{0,8}$/u).filter((text) => !/^(\d+[.)]|[-=]+)$/u.test(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const prose = `Words ${words.join(' ')}`;
        expect(textOf(prose)).toBe(prose);
      }),
    );
  });

  test('between, before and after blocks', () => {
    const files = folder('Before.', ':::correction{on="2021"}\nA date.\n:::', 'Between.', '## After', '- one\n- two');
    const { article: parsed } = parseFile('articles/case.md', files['articles/case.md']!);
    expect(parsed?.blocks.map((block) => (block.kind === 'prose' ? linkProse(block.html, here) : block.kind))).toEqual([
      'source',
      'source',
      '<p>Before.</p>',
      'correction',
      '<p>Between.</p>\n<h2 id="on_after">After</h2>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>',
    ]);
  });

  test('with links by reference, wherever their address is defined', () => {
    expect(htmlOf('Read [this][ref].\n\n> quoted\n>\n> [ref]: https://example.org/x')).toContain(
      '<a href="https://example.org/x" rel="noopener noreferrer">this</a>',
    );
  });
});

describe('nothing dangerous is published', () => {
  test.each([
    ['[x](javascript:alert(1))', 'bad-link'],
    ['[x](#leak)', 'bad-link'],
    ['[x](JaVaScRiPt:alert(1))', 'bad-link'],
    ['[x](&#106;avascript:alert(1))', 'bad-link'],
    ['[x](java&Tab;script:alert(1))', 'bad-link'],
    ['[x][ref]\n\n[ref]: javascript:alert(1)', 'bad-link'],
    ['<javascript:alert(1)>', 'bad-link'],
    ['[x](data:text/html,<script>alert(1)</script>)', 'bad-link'],
    ['[x](vbscript:x)', 'bad-link'],
    ['[x](//evil.example/)', 'bad-link'],
    ['[x](/\\evil.example/)', 'dead-link'],
    ['<script>alert(1)</script>', 'raw-html'],
    ['Words <img src=x onerror=alert(1)>', 'raw-html'],
    ['<iframe src="https://evil.example"></iframe>', 'raw-html'],
    ['![x](javascript:alert(1))', 'unsupported-markdown'],
    ['::part[x]{#x onclick="alert(1)"}', 'misplaced-block'],
    [':::iframe{src="https://evil.example"}\nx\n:::', 'unknown-block'],
  ])('%s', (prose, code) => {
    expect(errorsIn({ ...site, ...article(prose) })).toContain(code);
    expect(htmlOf(prose)).not.toMatch(/(?:href|src)="?(?:javascript|data|vbscript)|<script|<iframe|onerror|onclick/iu);
  });

  test('nor by the attributes of a block', () => {
    const block = ':::correction{on="2021" onclick="alert(1)" style="color:red"}\nWords.\n:::';
    expect(errorsIn(folder(block))).toEqual(['unknown-attribute', 'unknown-attribute']);
  });

  test('comments are for writers: no problem, and not published', () => {
    expect(errorsIn(folder('Words. <!-- ask again -->\n\n<!-- a line -->'))).toEqual([]);
    expect(htmlOf('Words. <!-- ask again -->')).toBe('<p>Words. </p>');
  });

  test('links that are safe are published', () => {
    expect(htmlOf('[a](https://example.org/?a=1&b=2) [b](mailto:x@example.org)')).toBe(
      '<p><a href="https://example.org/?a=1&#x26;b=2" rel="noopener noreferrer">a</a> <a href="mailto:x@example.org">b</a></p>',
    );
  });
});

describe('headings', () => {
  test('go down one step at a time, from the second level', () => {
    expect(errorsIn(folder('## Two\n\n### Three\n\n## Two'))).toEqual([]);
    expect(errorsIn(folder('# One'))).toEqual(['heading-level']);
    expect(errorsIn(folder('### Three'))).toEqual(['heading-level']);
  });
});

describe('links to this site', () => {
  const leak =
    ':::claim{#leak title="A leak" by="herald" about="acme" on="2020" source="report second"}\nAcme leaked.\n\n::part[Found.]{#found}\n:::\n';
  test.each([
    '/claims/leak/',
    '/claims/leak/#found',
    '/claims/leak/?at=2020#found',
    '/actors/acme/',
    '/articles/case/',
    '/method/',
    '/search/?q=x',
  ])('%s leads somewhere', (address) => expect(errorsIn(folder(leak, `[x](${address})`))).toEqual([]));
  test.each(['/claims/laek/', '/claims/leak', '/claims/leak/#lost', '/constructor/leak/', '/nowhere/'])(
    '%s does not',
    (address) => expect(errorsIn(folder(leak, `[x](${address})`))).toEqual(['dead-link']),
  );
});
