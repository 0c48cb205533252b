import { describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { searchNames } from '../../src/search-index/names.ts';
import { searchRecords, type SearchRecord } from '../../src/search-index/records.ts';
import { proseOf } from '../../src/search-index/prose.ts';

const actor = (name: string, kind: string, more = ''): string =>
  `---\nname: ${name}\nkind: ${kind}\n${more}---\n\nAbout ${name}.\n`;

const FILES = {
  'site.md': '---\nname: Test\npublisher: P\nurl: https://example.org\ncontact: mail@example.org\nlanguage: en\n---\n\nAbout.\n',
  'actors/the-post.md': actor('The Post', 'outlet'),
  'actors/mill.md': actor('Mill & Sons', 'company', 'aliases: [Mühle]\n'),
  'actors/river-board.md': actor('River Board', 'agency', 'aliases: [RB]\n'),
  'topics/river.md': '---\ntitle: The river\nsummary: Who dirtied it.\n---\n\nTen lines.\n',
  'articles/river-2020.md': `---
title: The river in 2020
published: "2020-03-01"
summary: What was said.
topics: [river]
---

The **fish** died; see [the claim](/claims/dye/).

:::source{#post-2020 publisher="the-post" on="2020-02-01" kind="report" relies-on="unnamed-people"}
[Dye in the river](https://post.example/dye)
:::

:::claim{#dye title="The mill dyed the river" by="the-post" about="mill" on="2020-02-01" source="post-2020"}
The mill let dye into the river.

::part[It let out dye on two nights.]{#nights}
::part[It knew.]{#knew}
:::

:::response{#mill-denies to="dye" by="mill" on="2020-02-03" source="post-2020" denies="knew" speaker="A. Miller"}
> We never knew of any leak
:::

::::response{#board-no-evidence to="dye" by="river-board" on="2021-01-05" source="post-2020" no-evidence="nights"}
> No trace of dye

:::wording{source="post-2020" lang="de"}
> Keine Spur von Farbe
:::
::::
`,
};

function recordsByUrl(): Map<string, SearchRecord> {
  const { graph, problems } = build(FILES);
  if (graph === null) throw new Error(JSON.stringify(problems));
  return new Map([...searchRecords(graph)].map((record) => [record.url, record]));
}

const at = (url: string): SearchRecord => {
  const found = recordsByUrl().get(url);
  if (found === undefined) throw new Error(`No record for ${url} among ${[...recordsByUrl().keys()].join(' ')}`);
  return found;
};

describe('what search can find', () => {
  it('is each claim, each response at its place, each actor, article and source', () => {
    expect([...recordsByUrl().keys()].sort()).toEqual([
      '/actors/mill/',
      '/actors/river-board/',
      '/actors/the-post/',
      '/articles/river-2020/',
      '/claims/dye/',
      '/claims/dye/#board-no-evidence',
      '/claims/dye/#mill-denies',
      '/sources/post-2020/',
    ]);
  });

  it('finds a claim by its statement, its points and who is in it, and shows how it stands', () => {
    const { content, meta } = at('/claims/dye/');
    expect(content.startsWith(meta.title)).toBe(true);
    expect(content).toContain('It let out dye on two nights.');
    expect(meta).toMatchObject({ by: 'The Post', about: 'Mill & Sons', date: '2020-02-01' });
    expect(meta.standing).toContain('Denied by Mill & Sons');
    expect(content).not.toContain('never knew');
  });

  it('finds a response by its words, its other wordings and its speaker', () => {
    expect(at('/claims/dye/#mill-denies').content).toContain('We never knew of any leak');
    expect(at('/claims/dye/#mill-denies').content).toContain('A. Miller');
    expect(at('/claims/dye/#board-no-evidence').content).toContain('Keine Spur von Farbe');
    expect(at('/claims/dye/#board-no-evidence').meta).toEqual({ title: 'River Board: Has no evidence', date: '2021-01-05' });
  });

  it('finds an actor by alias and text, and an article by its prose without markup', () => {
    expect(at('/actors/mill/').content).toBe('Mill & Sons\nMühle · About Mill & Sons.');
    expect(at('/articles/river-2020/').content).toContain('The fish died; see the claim.');
  });

  it('keeps a claim and its responses together under every filter', () => {
    const filters = {
      actor: ['mill', 'river-board', 'the-post'],
      agency: ['river-board'],
      outlet: ['the-post'],
      topic: ['river'],
      reply: ['denied'],
      agencies: ['no-evidence'],
    };
    expect(at('/claims/dye/').filters).toEqual({ ...filters, year: ['2020'], kind: ['claim'] });
    expect(at('/claims/dye/#mill-denies').filters).toEqual({ ...filters, year: ['2020'], kind: ['reply'] });
  });

  it('finds a response in the year of its claim and in its own', () => {
    expect(at('/claims/dye/#board-no-evidence').filters.year).toEqual(['2020', '2021']);
  });

  it('has a date to be sorted by, a response that of its claim', () => {
    for (const { sort } of recordsByUrl().values()) expect(sort.date).toMatch(/^\d{4}/u);
    expect(at('/claims/dye/#board-no-evidence').sort.date).toBe(at('/claims/dye/').sort.date);
  });
});

it('names everyone by id, with aliases, and every topic', () => {
  const { graph } = build(FILES);
  const names = searchNames(graph!);
  expect(names.actors.find(({ id }) => id === 'mill')).toEqual({
    id: 'mill',
    name: 'Mill & Sons',
    aliases: ['Mühle'],
    kind: 'company',
  });
  expect(names.topics).toEqual([{ id: 'river', title: 'The river' }]);
});

it('reads the words of HTML: blocks part words, inline markup does not', () => {
  expect(proseOf('<p>A<em>b</em>c</p><ul><li>&lt;d&gt; &#38; e</li></ul>')).toBe('Abc <d> & e');
});
