const actor = (name: string, kind: string, aliases: string[] = []): string =>
  `---\nname: ${name}\nkind: ${kind}\naliases: ${JSON.stringify(aliases)}\n---\n\nOne of those who speak in this case.\n`;

/** A claim that says nothing of who made it, so that only the relations lead to it by name. */
const filler = (number: number): string => `
:::claim{#night-${number} title="Night ${number}" by="valley-post" about="northmill" on="2019-01-${String(number).padStart(2, '0')}" source="post-2019"}
On night ${number} of that winter the water turned violet.
:::
`;

const nights = Array.from({ length: 14 }, (_, at) => filler(at + 1)).join('');

/** A small case of a river: enough claims for a second page of results, two agencies, a topic, three years. */
export const SEARCH_CONTENT: Record<string, string> = {
  'site.md':
    '---\nname: River Watch\npublisher: River Watch\nurl: https://river.example\ncontact: desk@river.example\nlanguage: en\n---\n\nAbout.\n',
  'actors/valley-post.md': actor('The Valley Post', 'outlet'),
  'actors/northmill.md': actor('Northmill Dyeworks', 'company', ['Northmill']),
  'actors/river-board.md': actor('Federal River Board', 'agency', ['FRB', 'Bundesamt für Flüsse']),
  'actors/fish-office.md': actor('Fish Office', 'agency'),
  'topics/violet-river.md': '---\ntitle: The violet river\nsummary: Who coloured it.\n---\n\nThe case.\n',
  'articles/violet.md': `---
title: The violet river
published: "2021-05-01"
summary: What was alleged about the river, and what was answered.
topics: [violet-river]
---

The river ran violet. Nobody had seen it begin.

:::source{#post-2019 publisher="valley-post" on="2019-01-01" kind="report" relies-on="unnamed-people"}
[A river of another colour](https://post.example/violet)
:::

:::claim{#secret-pipe title="Northmill had a secret pipe" by="valley-post" about="northmill" on="2020-02-01" source="post-2019"}
A secret pipe carried dye into the river.

::part[There is a pipe.]{#pipe}
::part[It carried dye.]{#dye}
:::

:::response{#northmill-denies to="secret-pipe" by="northmill" on="2020-02-03" source="post-2019" denies="dye"}
> Not one drop of colouring has ever left our basins
:::

:::response{#board-no-evidence to="secret-pipe" by="river-board" on="2021-03-04" source="post-2019" no-evidence="dye"}
> Our samples gave no evidence of it
:::

:::claim{#dead-trout title="Northmill killed the trout" by="valley-post" about="northmill" on="2021-04-01" source="post-2019"}
Trout died below the weir because of the colour.
:::

:::response{#fish-office-acts to="dead-trout" by="fish-office" on="2021-04-02" source="post-2019" acts measure="warning"}
The office closed the weir to anglers.
:::

:::response{#board-confirms to="dead-trout" by="river-board" on="2021-04-09" source="post-2019" confirms}
> The fish were poisoned
:::
${nights}`,
};
