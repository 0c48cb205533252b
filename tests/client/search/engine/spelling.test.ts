import { afterAll, beforeAll, expect, it } from 'vitest';
import { SEARCH_CONTENT } from '../../../browser/search-content.ts';
import { indexOf, type HeldIndex } from './index-of.ts';

/** Claims with words that are written in more ways than one. */
const MORE = `---
title: More
published: "2021-05-01"
summary: More of it.
---

:::claim{#bloom title="A blue-green bloom came through the floodgate" by="valley-post" about="northmill" on="2020-02-01" source="post-2019"}
It was a blue-green bloom.
:::

:::claim{#gate title="Somebody opened the flood gate" by="valley-post" about="northmill" on="2020-02-02" source="post-2019"}
It stood open.
:::
`;

let index: HeldIndex;
beforeAll(async () => {
  index = await indexOf({ ...SEARCH_CONTENT, 'articles/more.md': MORE });
});
afterAll(() => index?.remove());

const claimsFor = async (query: string): Promise<string[]> => {
  const { pages } = await index.find(`kind=claim&q=${encodeURIComponent(query)}`);
  return pages.map(({ page }) => page).sort();
};

it('finds a phrase with the hyphens in it', async () => {
  expect(await claimsFor('"blue-green bloom"')).toEqual(['/claims/bloom/']);
  expect(await claimsFor('blue-green bloom')).toEqual(['/claims/bloom/']);
});

it('finds what one text writes as one word and another as two, whichever was typed', async () => {
  for (const query of ['floodgate', 'flood gate']) expect(await claimsFor(query)).toEqual(['/claims/bloom/', '/claims/gate/']);
  expect(await claimsFor('"flood gate"')).toEqual(['/claims/gate/']);
  expect(index.entry.joined).toEqual({ floodgate: 'flood gate' });
});
