import { build } from '../../src/build.ts';
import { appendEvents } from '../../src/content/event-log.ts';
import { readContent } from '../../src/content/read.ts';
import { sha256 } from '../../src/content/sha256.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { SiteEvent } from '../../src/records/site-event.ts';
import { eventsSince } from '../../src/release/events-since.ts';

type Texts = Record<string, string>;

/** What was changed on one claim from one release of the invented content to the next: a response was read otherwise, and another came. */
const CHANGES: [since: RegExp, before: string][] = [
  [/admits="fuel"\}/u, 'remarks="fuel"}'],
  [/:::response\{#port-backs[^]*?\n:::\n/u, ''],
];

/** The content as it was at each release: before all changes, after the first, and as it is. */
function texts(contentDir: string): Texts[] {
  const { files } = readContent(contentDir);
  return [...CHANGES.keys(), CHANGES.length].map((made) =>
    Object.fromEntries(
      files.map(({ path, text }) => [
        path,
        CHANGES.slice(made).reduce((was, [since, before]) => was.replace(since, before), text),
      ]),
    ),
  );
}

/** The graphs of the invented content as it was released, oldest first. */
export const releasedGraphs = (contentDir: string): Graph[] => texts(contentDir).map((released) => graphOf(released, []));

/** Releases the content, so that the site has a history. */
export function releaseFixture(contentDir: string): void {
  const events: SiteEvent[] = [];
  for (const [index, released] of texts(contentDir).entries()) {
    events.push(...eventsSince(graphOf(released, events), { on: `2024-0${index + 1}-10`, sha256 }));
  }
  appendEvents(contentDir, events);
}

function graphOf(released: Texts, events: SiteEvent[]): Graph {
  const { graph, problems } = build(released, events);
  if (graph === null) throw new Error(problems.map(({ code }) => code).join());
  return graph;
}
