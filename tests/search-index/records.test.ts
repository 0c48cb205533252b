import { describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { searchNames } from '../../src/search-index/names.ts';
import type { SearchRecord, Words } from '../../src/search-index/record.ts';
import { findables } from '../../src/search-index/records.ts';

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

function recordsByPage(): Map<string, SearchRecord> {
  const { graph, problems } = build(FILES);
  if (graph === null) throw new Error(JSON.stringify(problems));
  return new Map(findables(graph).map(({ page, make }) => [page, make()]));
}

const at = (page: string): SearchRecord => {
  const found = recordsByPage().get(page);
  if (found === undefined) throw new Error(`No record for ${page} among ${[...recordsByPage().keys()].join(' ')}`);
  return found;
};

const textsOf = (words: readonly Words[]): string[] => words.map(({ text }) => text);

describe('what search can find', () => {
  it('is each claim with its responses, each actor, article and source, the newest event first', () => {
    expect([...recordsByPage().keys()]).toEqual([
      '/claims/dye/',
      '/articles/river-2020/',
      '/sources/post-2020/',
      '/actors/mill/',
      '/actors/river-board/',
      '/actors/the-post/',
    ]);
  });

  it('finds a claim by its statement, its points and who is in it, and shows how it stands', () => {
    const { shown, units } = at('/claims/dye/');
    expect(shown.title.text).toBe('The mill dyed the river');
    expect(textsOf(shown.words)).toContain('The mill let dye into the river.');
    expect(textsOf(shown.words)).toContain('It let out dye on two nights.');
    expect(shown).toMatchObject({ by: 'The Post', about: 'Mill & Sons', date: '2020-02-01' });
    expect(shown.standing).toContain('Mill & Sons denies 1 of 2 points.');
    expect(units[0]).toMatchObject({ names: ['The Post', 'Mill & Sons'], speakers: ['mill', 'the-post'], date: '2020-02-01' });
  });

  it('folds the responses into their claim, each with its words, its speaker and its date', () => {
    const { shown, units } = at('/claims/dye/');
    expect(shown.replies?.map(({ id, title, date }) => [id, title, date])).toEqual([
      ['mill-denies', 'Mill & Sons: Denies', '2020-02-03'],
      ['board-no-evidence', 'River Board: Had no evidence', '2021-01-05'],
    ]);
    expect(units.slice(1).map(({ speakers, date }) => [speakers, date])).toEqual([
      [['mill'], '2020-02-03'],
      [['river-board'], '2021-01-05'],
    ]);
    expect(units[1]?.names).toEqual(['A. Miller']);
  });

  it('tells quotations from the words of the site, each in its language', () => {
    expect(at('/claims/dye/').shown.replies?.[1]?.words).toEqual([
      { text: 'No trace of dye', quoted: true },
      { text: 'Keine Spur von Farbe', lang: 'de', quoted: true },
    ]);
    expect(at('/claims/dye/').shown.words[0]).toEqual({ text: 'The mill let dye into the river.' });
  });

  it('finds an actor by alias and text, and an article by its prose without markup', () => {
    expect(at('/actors/mill/').shown).toMatchObject({ aliases: ['Mühle'], words: [{ text: 'About Mill & Sons.' }] });
    expect(textsOf(at('/articles/river-2020/').shown.words)).toContain('The fish died; see the claim.');
  });

  it('keeps a claim and its responses together under the facets that hold for both', () => {
    expect(at('/claims/dye/').filters).toEqual({
      actor: ['mill', 'river-board', 'the-post'],
      agency: ['river-board'],
      about: ['mill'],
      outlet: ['the-post'],
      topic: ['river'],
      reply: ['partly-denied'],
      agencies: ['no-evidence'],
    });
  });

  it('says of each statement who spoke, when, and what is open', () => {
    expect(at('/claims/dye/').units.map(({ filters }) => filters)).toEqual([
      { speaker: ['the-post'], status: ['unanswered'], year: ['2020'] },
      { speaker: ['mill'], status: ['unanswered'], year: ['2020'] },
      { speaker: ['river-board'], status: ['unanswered'], year: ['2021'] },
    ]);
    expect(at('/claims/dye/').units.map(({ labels }) => labels)).toEqual([['unanswered'], ['denies'], ['no-evidence']]);
  });

  it('orders and dates an article by what happened, not by when it was published', () => {
    expect(at('/articles/river-2020/').date).toBe('2020-02-01');
    expect(at('/articles/river-2020/').units[0].filters.year).toEqual(['2020']);
  });
});

it('names everyone by id, with aliases and the number of their page, and every topic', () => {
  const { graph } = build(FILES);
  const names = searchNames(graph!, () => 7);
  expect(names.actors.find(({ id }) => id === 'mill')).toEqual({
    id: 'mill',
    name: 'Mill & Sons',
    aliases: ['Mühle'],
    kind: 'company',
    page: 7,
  });
  expect(names.topics).toEqual([{ id: 'river', title: 'The river' }]);
});
