import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/client/search/engine/answer.ts';
import { FACET_NAMES, type Facet } from '../../../../src/search-index/facets.ts';
import { SEARCH_CONTENT } from '../../../browser/search-content.ts';
import { indexOf, type HeldIndex } from './index-of.ts';

let index: HeldIndex;
beforeAll(async () => {
  index = await indexOf(SEARCH_CONTENT);
});
afterAll(() => index?.remove());

const pagesOf = ({ pages }: Answer): string[] => pages.map(({ page }) => page);
const pagesFor = async (query: string): Promise<string[]> => pagesOf(await index.find(`q=${encodeURIComponent(query)}`));
const repliesFor = async (address: string): Promise<string[]> =>
  (await index.find(address)).pages.flatMap(({ replies }) => replies.map(({ address: to }) => to.replace(/^.*#/u, '')));

describe('words', () => {
  it('are found in any of their forms, the typed one first', async () => {
    expect(await pagesFor('pipes')).toContain('/claims/secret-pipe/');
    expect(await pagesFor('poisoning')).toContain('/claims/dead-trout/');
  });

  it('that nothing has together are relaxed, the fewest left out, and that is said', async () => {
    const found = await index.find('q=trout+weir+xylophone');
    expect(pagesOf(found)[0]).toBe('/claims/dead-trout/');
    expect(found.left).toEqual(['xylophone']);
  });

  it('of a question that say nothing of what it is about are passed over', async () => {
    expect((await pagesFor('what did the Federal River Board say about the trout?'))[0]).toBe('/actors/river-board/');
    expect(await pagesFor('what did the Federal River Board say about the trout?')).toContain('/claims/dead-trout/');
  });

  it('in quotation marks must stand together', async () => {
    expect(await pagesFor('"secret pipe"')).toContain('/claims/secret-pipe/');
    expect(await pagesFor('"pipe secret"')).toEqual([]);
  });

  it('misspelt by one letter find what was meant, and say so', async () => {
    const found = await index.find('q=torut');
    expect(found.meant).toBe('trout');
    expect(pagesOf(found)).toContain('/claims/dead-trout/');
    expect((await index.find('q=northmil+dyeworks')).pages[0]?.page).toBe('/actors/northmill/');
  });
});

it('takes no word of the site for a slip in a name', async () => {
  const found = await index.find('q=pots');
  expect(found.meant).toBe('post');
  expect((await index.find('q=nights')).meant).toBe('nights');
  expect((await index.find('q=bard')).meant).toBe('board');
  expect((await index.find('q=basin')).meant).toBe('basin');
});

describe('the order', () => {
  it('puts claims before sources for a common noun, and a source first whose title was typed', async () => {
    expect((await pagesFor('colour'))[0]).toMatch(/^\/claims\//u);
    expect((await pagesFor('A river of another colour'))[0]).toBe('/sources/post-2019/');
  });

  it('puts an outlet first only where its name is the whole query', async () => {
    expect((await pagesFor('valley post'))[0]).toBe('/actors/valley-post/');
    expect((await pagesFor('valley post trout'))[0]).toBe('/claims/dead-trout/');
  });
});

describe('two names', () => {
  it('lead to all that the first has said in matters of the second, which one name alone does not', async () => {
    expect((await pagesFor('FRB Northmill'))[0]).toBe('/actors/river-board/on/northmill/');
    expect((await pagesFor('what did the FRB say about Northmill?'))[0]).toBe('/actors/river-board/on/northmill/');
    expect((await index.find('q=FRB+Northmill')).pages[0]?.title.runs[0]?.text).toBe('Federal River Board on Northmill Dyeworks');
    expect((await pagesFor('Northmill')).filter((page) => page.includes('/on/'))).toEqual([]);
    expect((await pagesFor('fish office Northmill')).filter((page) => page.includes('/on/'))).toEqual([]);
  });
});

describe('the labels of the site', () => {
  it('mean what they say', async () => {
    expect((await index.find('q=unanswered')).total).toBe(16);
    expect(await repliesFor('q=denied')).toEqual(['northmill-denies']);
    expect((await index.find('q=denied')).total).toBe(1);
  });
});

describe('dates', () => {
  it.each([
    ['2021', ['/claims/dead-trout/', '/claims/secret-pipe/']],
    ['March 2021', ['/claims/secret-pipe/']],
    ['4 March 2021', ['/claims/secret-pipe/']],
    ['March 4, 2021', ['/claims/secret-pipe/']],
    ['2021-03-04', ['/claims/secret-pipe/']],
  ])('as "%s" find what was said then', async (typed, pages) => {
    expect((await pagesFor(typed)).filter((page) => page.startsWith('/claims/')).sort()).toEqual(pages);
  });

  it('lead to the statement of that day', async () => {
    expect(await repliesFor(`q=${encodeURIComponent('4 March 2021')}`)).toEqual(['board-no-evidence']);
  });
});

describe('filters', () => {
  it('by speaker and kind give the words of that speaker only', async () => {
    expect(await repliesFor('speaker=river-board&kind=reply')).toEqual(['board-confirms', 'board-no-evidence']);
    expect(await repliesFor('speaker=river-board&kind=reply&q=samples')).toEqual(['board-no-evidence']);
    expect((await index.find('speaker=river-board&kind=reply&q=drop')).total).toBe(0);
  });

  it('by year mean the year of what happened or was said', async () => {
    expect(pagesOf(await index.find('year=2021&kind=claim'))).toEqual(['/claims/dead-trout/']);
    expect(await repliesFor('year=2021&kind=reply&q=samples')).toEqual(['board-no-evidence']);
  });

  const searches = ['kind=claim', 'q=river', 'q=trout', 'q=northmill', 'q=FRB+poisoned', 'kind=reply', 'q=violet+dye'];

  it.each(searches)('show for "%s" what choosing each value brings, and none of their numbers rises', async (address) => {
    const before = await index.count(address, [...FACET_NAMES]);
    for (const facet of FACET_NAMES) {
      for (const [value, count] of Object.entries(before[facet] ?? {}).slice(0, 4)) {
        const has = new URLSearchParams(address).getAll(facet);
        if (has.includes(value)) continue;
        const narrowed = new URLSearchParams(address);
        narrowed.delete(facet);
        narrowed.append(facet, value);
        const found = await index.find(narrowed.toString());
        const named = found.pages.filter(({ kind }) => kind === 'actor').length;
        expect([facet, value, found.total]).toSatisfy(([, , total]) => total === count || total - named === count);
        if (has.length > 0) continue;
        const after = await index.count(narrowed.toString(), [...FACET_NAMES]);
        expect(risen(before, after, facet)).toEqual([]);
      }
    }
  });

  it('read the files of the facets that are chosen from or counted, and no other', async () => {
    const fresh = await indexOf(SEARCH_CONTENT);
    await fresh.find('q=trout&agency=fish-office');
    expect(fresh.read.filter((path) => path.startsWith('facets/'))).toEqual(['facets/agency.json']);
    fresh.remove();
  });
});

function risen(before: HeldCounts, after: HeldCounts, chosen: Facet): string[] {
  return FACET_NAMES.filter((facet) => facet !== chosen).flatMap((facet) =>
    Object.entries(after[facet] ?? {})
      .filter(([value, count]) => count > (before[facet]?.[value] ?? 0))
      .map(([value]) => `${facet}: ${value}`),
  );
}

type HeldCounts = Partial<Record<Facet, Record<string, number>>>;

it('counts for the empty query what there is', () => {
  expect(index.entry.counts.kind).toMatchObject({ claim: 16, actor: 4, source: 1, article: 1 });
  expect(index.entry.counts.agency).toEqual({ 'fish-office': 2, 'river-board': 3 });
});
