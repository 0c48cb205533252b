import { describe, expect, it } from 'vitest';
import { record } from '../../src/graph/graph.ts';
import { dossierPage } from '../../src/views/dossier/dossier-page.ts';
import { article, claim, folder, graphOf, response, source, type Files } from '../content.ts';

const here = (address: string): string => address;

const pageOf = (files: Files, id = 'case') => {
  const graph = graphOf(files);
  return dossierPage(graph, record(graph.articles, id), here);
};

const blockOf = <K extends string>(files: Files, kind: K) => {
  const block = pageOf(files).blocks.find((one) => one.kind === kind);
  return block as Extract<NonNullable<typeof block>, { kind: K }> | undefined;
};

describe('a dossier', () => {
  it('has a claim as a quiet box: title, how it stands, and the rest folded', () => {
    const files = folder(claim('leak', ['found', 'hid']), response('denial', 'by="acme" on="2020-01-02" denies="found"'));
    expect(blockOf(files, 'claim')?.box).toMatchObject({
      id: 'claim_leak',
      row: { title: { text: 'What leak was' }, strip: [{ text: 'Acme denies 1 of 2 points.' }, { text: '1 of 2 points open.' }] },
      withdrawn: null,
      label: 'The allegation in full, 2 points',
      statement: 'Acme did leak.',
      points: [
        { link: { text: 'It did found.', address: '/claims/leak/#found' }, status: 'Denied', isOpen: false },
        { status: 'Open', isOpen: true },
      ],
    });
  });

  it('says of a claim that it is no longer carried', () => {
    const files = folder(claim('leak', [], 'by="herald" about="acme" on="2020-01-01" withdrawn="2021-02-03"'));
    expect(blockOf(files, 'claim')?.box.withdrawn).toBe('2021-02-03');
  });

  it('marks a statement by what it is to the claim it answers, and a refusal as none', () => {
    const roleOf = (attributes: string) => blockOf(folder(claim(), response('said', attributes)), 'response')?.role;
    expect(roleOf('by="acme" on="2020-01-02" denies')).toBe('reply');
    expect(roleOf('by="watchdog" on="2020-01-02" confirms')).toBe('agency-statement');
    expect(roleOf('by="acme" on="2020-01-02" declines')).toBe('quiet');
  });

  it('lists sources that stand together as one', () => {
    const rows = blockOf(folder(claim()), 'sources')?.rows;
    expect(rows?.map(({ id }) => id)).toEqual(['source_report', 'source_second']);
  });

  it('lists its headings, each with a place of its own', () => {
    const files = folder("## What's new\n", claim(), "## What's new\n\nMore.");
    const { outline, blocks } = pageOf(files);
    expect(outline.entries).toEqual([
      { text: 'What’s new', address: '#on_whats-new', count: '' },
      { text: 'What’s new', address: '#on_whats-new-2', count: '' },
    ]);
    expect(JSON.stringify(blocks)).toContain('<h2 id=\\"on_whats-new-2\\">');
  });

  it('has the words of its correction where it was written, whichever was made first', () => {
    const files = folder(
      claim(),
      ':::correction{on="2021-01-02"}\nThe first.\n:::\n',
      ':::correction{on="2021-03-04"}\nThe second.\n:::\n',
    );
    const rows = pageOf(files).blocks.flatMap((block) => (block.kind === 'correction' ? [block.row.html] : []));
    expect(rows).toEqual(['<p>The first.</p>', '<p>The second.</p>']);
  });
});

describe('a dossier of a case with others', () => {
  const inCase = (id: string, year: number): Files => ({
    [`articles/${id}.md`]: [
      `---\ntitle: ${id}\npublished: 2022-01-01\nsummary: One.\ntopics: [matter]\n---\n`,
      source(`${id}-report`, `publisher="herald" on="${year}" kind="report"`),
      source(`${id}-second`, `publisher="tribune" on="${year}" kind="report"`),
      claim(id, [], `by="herald" about="acme" on="${year}"`).replace('"report second"', `"${id}-report ${id}-second"`),
    ].join('\n'),
  });
  const files = {
    ...folder(claim()),
    ...inCase('later', 2020),
    ...inCase('first', 2010),
    'topics/matter.md': '---\ntitle: The matter\nsummary: All of it.\n---\n',
  };

  it('says which part it is, in the order of what is told, and leads on', () => {
    expect(pageOf(files, 'later').part).toEqual({
      part: 2,
      of: 2,
      topic: { text: 'The matter', address: '/topics/matter/' },
      previous: { text: 'first', address: '/articles/first/', language: {} },
      next: null,
    });
    expect(pageOf(files, 'case').part).toBeNull();
  });
});

it('a dossier by itself is no part', () => {
  expect(pageOf({ ...folder(claim()), ...article('Nothing yet.', 'lone') }, 'lone').part).toBeNull();
});
