import { build } from '../src/build.ts';
import { viewOf, type ClaimView } from '../src/graph/claim-view.ts';
import { record, type Graph } from '../src/graph/graph.ts';
import { sha256 } from '../src/content/sha256.ts';
import { renderTerminal } from '../src/problems/report.ts';
import type { ActorKind } from '../src/records/actor.ts';
import type { SiteEvent } from '../src/records/site-event.ts';
import { eventsSince } from '../src/release/events-since.ts';

/** A content folder: texts by path. */
export type Files = Record<string, string>;

/** The front matter that every site needs. */
export const site: Files = {
  'site.md':
    '---\nname: Test\npublisher: Testers\nurl: https://site.example\ncontact: mailto:a@site.example\nlanguage: en\n---\n',
};

/** An actor whose name is its id with a capital letter; more fields as lines of YAML. */
export const actor = (id: string, kind: ActorKind, ...more: string[]): Files => ({
  [`actors/${id}.md`]: ['---', `name: ${id.charAt(0).toUpperCase()}${id.slice(1)}`, `kind: ${kind}`, ...more, '---', ''].join(
    '\n',
  ),
});

/** An article; its body begins on line 7. */
export const article = (body: string, id = 'case'): Files => ({
  [`articles/${id}.md`]: `---\ntitle: Case\npublished: 2021-01-01\nsummary: A case.\n---\n\n${body}\n`,
});

/** Everyone who takes part in these tests: an outlet, a company with an office and an office of that, two agencies, a court, a person. */
export const cast: Files = {
  ...actor('herald', 'outlet'),
  ...actor('tribune', 'outlet'),
  ...actor('acme', 'company'),
  ...actor('branch', 'company', 'part-of: acme'),
  ...actor('desk', 'group', 'part-of: branch'),
  ...actor('rival', 'company'),
  ...actor('watchdog', 'agency', 'country: DE', 'aliases: [WDG]'),
  ...actor('ministry', 'agency'),
  ...actor('court', 'court'),
  ...actor('expert', 'person'),
};

/** A source with an archived copy. */
export const source = (id = 'report', attributes = 'publisher="herald" on="2020-01-01" kind="report"'): string =>
  `:::source{#${id} ${attributes}}\n[The ${id}](https://example.org/${id}) ([archived](https://archive.example/${id}))\n:::\n`;

/** A claim by the herald about acme, with points. */
export const claim = (
  id = 'leak',
  parts: readonly string[] = [],
  attributes = 'by="herald" about="acme" on="2020-01-01"',
): string =>
  [
    `:::claim{#${id} title="What ${id} was" ${attributes} source="report second"}`,
    `Acme did ${id}.`,
    '',
    ...parts.map((part) => partLine(part)),
    ':::',
    '',
  ].join('\n');

/** A point by its id, with attributes behind it: `found about="rival"`. */
function partLine(written: string): string {
  const [id = '', ...attributes] = written.split(' ');
  return `::part[It did ${id}.]{${[`#${id}`, ...attributes].join(' ')}}`;
}

/** A paraphrased response: who, when and the stances, as attributes. */
export const response = (id: string, attributes: string, to = 'leak'): string =>
  `:::response{#${id} to="${to}" source="report" ${attributes}}\n${id} in our words.\n:::\n`;

/** The whole folder around some blocks: cast, two sources and the blocks. */
export const folder = (...blocks: string[]): Files => ({
  ...site,
  ...cast,
  ...article([source(), source('second', 'publisher="tribune" on="2020-01-02" kind="report"'), ...blocks].join('\n')),
});

/** The graph of content that must be without errors. */
export function graphOf(files: Files): Graph {
  const { graph, problems } = build(files);
  if (graph === null)
    throw new Error(
      reportOf(
        files,
        problems.map(({ code }) => code),
      ),
    );
  return graph;
}

/** The log of a site after releases of these contents, one a day from 1 February 2021 on. */
export const released = (...contents: Files[]): SiteEvent[] =>
  contents.reduce<SiteEvent[]>((events, files, day) => {
    const { graph } = build(files, events);
    if (graph === null) throw new Error(reportOf(files));
    return [...events, ...eventsSince(graph, { on: `2021-02-0${day + 1}`, sha256 })];
  }, []);

/** Everything derived about one claim of a folder. */
export function claimView(files: Files, id = 'leak'): ClaimView {
  const graph = graphOf(files);
  return viewOf(graph, record(graph.claims, id));
}

/** The codes of all errors, in the order told. */
export const errorsIn = (files: Files): string[] =>
  build(files).problems.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));

/** The printed report, of some codes only where they are given. */
export function reportOf(files: Files, codes?: readonly string[]): string {
  const problems = build(files).problems.filter(({ code }) => codes === undefined || codes.includes(code));
  return renderTerminal(problems, { contentDir: 'content' });
}
