import { describe, expect, test } from 'vitest';
import { parseFile } from '../../src/parse/file.ts';
import { claim, errorsIn, folder, reportOf, response, type Files } from '../content.ts';

const parse = (files: Files) => parseFile('articles/case.md', files['articles/case.md']!);

/** HTML without an address of the site. */
const plain = (html: string) => ({ pieces: [html], addresses: [] });

const HEAD = '#leak title="A leak" by="herald" about="acme" on="2020-01-01" source="report second"';
const claimOf = (body: string) => parse(folder(`:::claim{${HEAD}}\n${body}\n:::`)).claims[0];
const responseOf = (body: string, more = '') =>
  parse(folder(`::::response{#r1 to="leak" by="acme" on="2020-01-02" source="report" denies ${more}}\n${body}\n::::`))
    .responses[0];

describe('a claim', () => {
  test('states its first paragraph, has points, and keeps the rest as context', () => {
    expect(
      claimOf('Acme *did* it.\n\nSo said the **paper**.\n\n::part[It `did` *one*.]{#one}\n::part[Two.]{#two}'),
    ).toMatchObject({
      id: 'leak',
      by: ['herald'],
      about: ['acme'],
      sources: ['report', 'second'],
      statement: 'Acme did it.',
      quote: null,
      blocks: [{ kind: 'prose', html: plain('<p>So said the <strong>paper</strong>.</p>'), text: 'So said the paper.' }],
      parts: [
        { id: 'one', text: 'It did one.' },
        { id: 'two', text: 'Two.' },
      ],
      place: { file: 'articles/case.md', line: 15, column: 1 },
    });
  });

  test('is stated in the words of the outlet where its body begins with them', () => {
    expect(claimOf('> Acme did it.\n\nSo said the paper.')).toMatchObject({
      statement: 'Acme did it.',
      quote: 'Acme did it.',
      blocks: [{ kind: 'prose', html: plain('<p>So said the paper.</p>'), text: 'So said the paper.' }],
    });
  });

  test("is stated in the site's words where they come first, with the quotation below them", () => {
    expect(claimOf('Acme did something.\n\n> they did it')).toMatchObject({
      statement: 'Acme did something.',
      quote: 'they did it',
    });
    expect(claimOf('Acme did something.\n\n> they did it')?.blocks).toEqual([{ kind: 'quote', paragraphs: ['they did it'] }]);
  });

  test('does not take a comment, a list or a heading for its statement', () => {
    expect(claimOf('<!-- check -->\n\nAcme did it.')).toMatchObject({ statement: 'Acme did it.' });
    expect(errorsIn(folder(`:::claim{${HEAD}}\n- Acme did it.\n:::`))).toEqual(['empty-block']);
  });

  test('is about nobody only where that is said', () => {
    expect(errorsIn(folder(claim('leak', [], 'by="herald" about="" on="2020"')))).toEqual([]);
    expect(errorsIn(folder(claim('leak', [], 'by="herald" on="2020"')))).toEqual(['missing-attribute']);
    expect(errorsIn(folder(claim('leak', [], 'by="" about="acme" on="2020"')))).toEqual(['missing-attribute']);
    expect(errorsIn(folder(claim('leak', [], 'by=" " about="acme" on="2020"')))).toEqual(['missing-attribute']);
  });
});

describe('a response', () => {
  test('keeps quotation and prose in order, and its stances as written', () => {
    expect(
      responseOf('A spokesman said:\n\n> No.\n\nHe added:\n\n> Never.', 'admits="one two" speaker="N. N., head of it"'),
    ).toMatchObject({
      speaker: 'N. N., head of it',
      stances: [
        { stance: 'denies', targets: [] },
        { stance: 'admits', targets: ['one', 'two'] },
      ],
      quote: 'No.\n\nNever.',
      text: 'A spokesman said:\n\nNo.\n\nHe added:\n\nNever.',
    });
  });

  test('is a paraphrase where nothing, or nothing but a bare mark, is quoted', () => {
    expect(responseOf('It said no.')).toMatchObject({ quote: null });
    expect(responseOf('>\n\nIt said no.')).toMatchObject({ quote: null });
  });

  test('carries other wordings, each with its source and language', () => {
    const written = responseOf('> No.\n\n:::wording{source="second" lang="de"}\n> Nein.\n:::', 'lang="en" translated');
    expect(written).toMatchObject({
      quote: 'No.',
      lang: 'en',
      translated: true,
      wordings: [{ sources: ['second'], lang: 'de', translated: false, quote: 'Nein.' }],
    });
  });
});

describe('a source', () => {
  const sourceOf = (body: string, more = '') =>
    parse(folder(`:::source{#third publisher="herald" on="2020" kind="report" ${more}}\n${body}\n:::`)).sources[2];

  test('has a title, an address and an archived copy', () => {
    expect(
      sourceOf('[A *title*](https://example.org/a) ([archived](https://archive.example/a))', 'relies-on="report unnamed-people"'),
    ).toMatchObject({
      title: 'A title',
      url: 'https://example.org/a',
      archive: 'https://archive.example/a',
      reliesOn: ['report', 'unnamed-people'],
    });
  });

  test('needs no address where it was read through another or is held', () => {
    expect(sourceOf('A title', 'via="report"')).toMatchObject({ title: 'A title', url: null, via: 'report', held: false });
    expect(sourceOf('A title', 'held')).toMatchObject({ title: 'A title', url: null, via: null, held: true });
  });

  test('leads to a public page only', () => {
    const odd = (address: string) =>
      errorsIn(folder(`:::source{#third publisher="herald" on="2020" kind="report"}\n[T](${address})\n:::`));
    expect(odd('ftp://example.org/')).toEqual(['bad-link']);
    expect(odd('mailto:a@example.org')).toEqual(['bad-link']);
    expect(odd('/method/')).toEqual(['bad-link']);
  });
});

describe('a correction', () => {
  test('says what was wrong, of a record or of its article', () => {
    const files = folder(
      claim(),
      ':::correction{on="2021-02" to="leak"}\nThe date was *wrong*.\n:::',
      ':::correction{on="2021"}\nA name.\n:::',
    );
    expect(errorsIn(files)).toEqual([]);
    expect(parse(files).corrections).toMatchObject([
      { on: '2021-02', to: 'leak', text: 'The date was wrong.', html: plain('<p>The date was <em>wrong</em>.</p>') },
      { on: '2021', to: null, text: 'A name.' },
    ]);
  });
});

describe('nothing is lost without a word', () => {
  test.each<[string, string, string]>([
    ['text in brackets after the name of a block', claim().replace('{#', '[The leak]{#'), 'unexpected-text'],
    ['words after a closing fence', claim().replace(/:::\n$/u, '::: the end\n'), 'broken-block'],
    ['a class', claim().replace('{#', '{.big #'), 'unknown-attribute'],
    ['a second id', claim().replace('{#', '{#other #'), 'duplicate-attribute'],
    ['an unknown block inside a block', claim('leak', ['one']).replace('::part', '::note[x]\n::part'), 'unknown-block'],
    [
      'a response inside a claim',
      claim()
        .replace(':::claim', '::::claim')
        .replace(/:::\n$/u, ':::response{#r}\nx\n:::\n::::\n'),
      'misplaced-block',
    ],
    ['a point in a list', claim('leak', ['one']).replace('::part', '- ::part'), 'misplaced-block'],
    ['a point in a quotation', claim('leak', ['one']).replace('::part', '> ::part'), 'misplaced-block'],
    [
      'a point of a response',
      response('r1', 'by="acme" on="2020" denies').replace('r1 in', '::part[x]{#x}\n\nr1 in'),
      'misplaced-block',
    ],
    ['a wording by itself', ':::wording{source="report"}\n> x\n:::', 'misplaced-block'],
    ['a claim in a list', '- :::claim{#x}\n  Words.\n  :::', 'misplaced-block'],
    ['a block written as a line', '::response{#r1}', 'misplaced-block'],
    [
      'a line written as a block',
      claim()
        .replace(':::claim', '::::claim')
        .replace(/:::\n$/u, ':::part{#a}\nx\n:::\n::::\n'),
      'misplaced-block',
    ],
    ['attributes over several lines', claim().replace(' by=', '\nby='), 'broken-block'],
    ['curly quotes round a value', claim().replace('by="herald"', 'by=“herald agency”'), 'broken-block'],
    ['a link in the statement', claim().replace('Acme did leak.', 'Acme [did](https://example.org) it.'), 'unsupported-markdown'],
    ['a heading in a block', claim().replace('Acme did leak.', 'Acme did leak.\n\n## Why'), 'unsupported-markdown'],
    [
      'a link in a point',
      claim('leak', ['one']).replace('It did one.', 'It [did](https://example.org) one.'),
      'unsupported-markdown',
    ],
    [
      'words beside the link of a source',
      ':::source{#x publisher="herald" on="2020" kind="report"}\n[T](https://example.org), page 4\n:::',
      'unexpected-text',
    ],
    [
      'a wording with the fence of its response',
      response('r1', 'by="acme" on="2020" denies').replace(/:::\n$/u, ':::wording{source="second"}\n> x\n:::\n:::\n'),
      'stray-fence',
    ],
    ['a block named like part of the language', ':::constructor\nx\n:::', 'unknown-block'],
    ['a block in the text of an actor', '', 'misplaced-block'],
  ])('%s', (_, block, code) => {
    const files =
      block === '' ? { ...folder(), 'actors/acme.md': '---\nname: A\nkind: company\n---\n\n- ::part[x]{#x}\n' } : folder(block);
    expect(errorsIn(files)).toContain(code);
  });
});

describe('places', () => {
  test('of attributes are those of their values', () => {
    const files = folder(response('r1', 'by="acme" on="2020-02-31" denies', 'leak'), claim());
    expect(reportOf(files, ['bad-date'])).toContain(' 15:');
    expect(reportOf(files, ['bad-date'])).toContain('bad-date  "2020-02-31" is not a date');
    const line = files['articles/case.md']!.split('\n')[14]!;
    expect(reportOf(files, ['bad-date'])).toContain(`15:${line.indexOf('2020-02-31') + 1} `);
  });

  test('are the same with Windows line ends, a byte order mark and letters of any script', () => {
    const files = folder('Żółć: شركة', claim('leak', ['one']), response('r1', 'by="acme" on="2020-01-02" denies="oen"'));
    const windows = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    expect(errorsIn(files)).toEqual(['unknown-part']);
    expect(reportOf(windows)).toBe(reportOf(files));
    expect(parse(windows)).toEqual(parse(files));
  });
});
