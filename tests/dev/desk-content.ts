import { SMALL_CONTENT } from '../commands/small-content.ts';

/** The answer of a ministry, as the site keeps it. */
export const MINISTRY_WORDS = 'The ministry knew of the dredging and let it go on.';

const actor = (name: string, kind: string, more = ''): string =>
  `---\nname: ${name}\nkind: ${kind}\n${more}---\n\nKnown from [its note](/sources/board-note/).\n`;

/** Content with something for everyone to answer: points, a claim without, offices, bodies that rule, files of other systems. */
export const DESK_CONTENT: Record<string, string> = {
  ...SMALL_CONTENT,
  'actors/harbour-office.md': actor('Harbour Office', 'agency', 'part-of: harbour-board\n'),
  'actors/ministry.md': actor('Ministry of Ports', 'agency'),
  'actors/port-court.md': actor('Port Court', 'court'),
  'actors/fishers.md': actor('Fishers’ Union', 'group'),
  'actors/pilot.md': actor('Pat Pilot', 'person'),
  'articles/quay.md': `---
title: The quay
published: "2019-01-05"
summary: What was said about the quay.
---

We have no statement by the Ministry of Ports. The union has not replied.

:::source{#ministry-note publisher="ministry" on="2020-02-01" kind="primary" relies-on="own-work" no-archive="a test"}
[What we knew](https://ministry.example/note)
:::

:::source{#quay-story publisher="morning-post" on="2020-01-10" kind="report" relies-on="documents" no-archive="a test"}
[The quay](https://post.example/quay)
:::

:::claim{#quay-sank title="The quay sank" by="morning-post" about="harbour-board" named="pilot" on="2020-01-10" source="quay-story"}
The quay sank because of the dredging.
:::

:::claim{#ministry-knew title="The ministry knew of the dredging" by="morning-post fishers" about="ministry harbour-board" on="2020-01-10" source="quay-story"}
The ministry knew and said nothing.

::part[The ministry knew.]{#knew about="ministry"}
::part[It said nothing.]{#nothing about="ministry"}
::part[The board told it.]{#told about="harbour-board"}
:::

:::response{#ministry-remarks to="ministry-knew" by="ministry" on="2020-01-20" source="ministry-note" remarks="knew"}
The ministry said that it would look into it.
:::

Behind the blocks there is more to read.
`,
  'passages/ministry-note.txt': `${MINISTRY_WORDS}\n\nNobody asked us.\n`,
  'articles/lock.md': `---
title: The lock
published: "2020-03-05"
summary: What was said about the lock.
---

A file of another system.

:::source{#lock-story publisher="morning-post" on="2020-03-01" kind="report" relies-on="documents" no-archive="a test"}
[The lock](https://post.example/lock)
:::

:::claim{#lock-broke title="The lock broke" by="morning-post" about="harbour-board" on="2020-03-01" source="lock-story"}
The lock broke.
:::
`.replaceAll('\n', '\r\n'),
};
