/** The least that makes a site: one claim, one answer, and everyone they name. */
export const SMALL_CONTENT: Record<string, string> = {
  'site.md': `---
name: The Harbour Record
publisher: The Harbour Record
url: https://harbour.example
contact: desk@harbour.example
language: en
---

About the harbour.
`,
  'actors/morning-post.md': '---\nname: Morning Post\nkind: outlet\n---\n\nA newspaper, by [its report](/sources/post-story/).\n',
  'actors/harbour-board.md':
    '---\nname: Harbour Board\nkind: agency\n---\n\nRuns the harbour, by [its note](/sources/board-note/).\n',
  'articles/harbour.md': `---
title: The harbour
published: "2020-01-05"
summary: What was said about the dredging.
---

The dredging began in spring.

:::source{#post-story publisher="morning-post" on="2020-01-01" kind="primary" relies-on="documents"}
[The dredging](https://post.example/dredging)
:::

:::source{#board-note publisher="harbour-board" on="2020-01-02" kind="primary" relies-on="own-work"}
[A note](https://board.example/note)
:::

:::claim{#dredged-at-night title="The harbour was dredged at night" by="morning-post" about="harbour-board" on="2020-01-01" source="post-story"}
The board had the harbour dredged at night.

::part[The harbour was dredged at night.]{#night}
::part[The board ordered it.]{#ordered}
:::

:::response{#board-says-no to="dredged-at-night" by="harbour-board" on="2020-01-02" source="board-note" denies="night"}
The board said that no work was done at night.
:::
`,
};

/** The same with a response to a claim that does not exist. */
export const BROKEN_CONTENT: Record<string, string> = {
  ...SMALL_CONTENT,
  'articles/harbour.md': (SMALL_CONTENT['articles/harbour.md'] ?? '').replace('to="dredged-at-night"', 'to="dredged-at-nigth"'),
};
