import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { viewOf } from '../../src/graph/claim-view.ts';
import { record } from '../../src/graph/graph.ts';
import { sayStanding } from '../../src/words/standing.ts';
import { EXPLANATIONS } from '../../src/problems/explanations.ts';
import { MESSAGES } from '../../src/problems/messages.ts';
import { renderProblemsPage } from '../../src/problems/problems-page.ts';
import { ACTOR_KINDS, actorFields } from '../../src/records/actor.ts';
import { articleFields } from '../../src/records/article.ts';
import { claimAttributes } from '../../src/records/claim.ts';
import type { ListEntry } from '../../src/records/closed-list.ts';
import { correctionAttributes } from '../../src/records/correction.ts';
import { MEASURES } from '../../src/records/measure.ts';
import { responseAttributes } from '../../src/records/response.ts';
import { siteFields } from '../../src/records/site.ts';
import { BASES, SOURCE_KINDS, sourceAttributes } from '../../src/records/source.ts';
import { BEARINGS, factsOf, STANCE_NAMES, STANCES, TAKERS, type Stance } from '../../src/records/stance.ts';
import { topicFields } from '../../src/records/topic.ts';
import { wordingAttributes } from '../../src/records/wording.ts';
import { graphOf, reportOf, site, type Files } from '../content.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

/** What stands below a heading, up to the next one. */
function section(heading: string): string {
  const [, after = ''] = guide.split(`\n${heading}\n`);
  return after.split(/\n#{2,3} /u)[0] ?? '';
}

/** The first column of the first table of a section. */
function rowsOf(text: string): string[] {
  const table = /(?:^\|.*\n)+/mu.exec(text)?.[0] ?? '';
  return table
    .split('\n')
    .slice(2, -1)
    .map((row) => (row.split('|')[1] ?? '').trim());
}

/** A closed list as the guide prints it. */
const printed = (list: Record<string, ListEntry>, row: (name: string, entry: ListEntry) => string): string =>
  Object.entries(list)
    .map(([name, entry]) => row(name, entry))
    .join('\n');

/** Who may take a stance and what it weighs, as the guide prints them. */
const takersOf = (name: string): string => TAKERS[factsOf(name as Stance).by].description;
function weightOf(name: string): string {
  const { label, meets } = BEARINGS[factsOf(name as Stance).bearing];
  return meets ? `${label}, meets the point` : label;
}

test('the page of problems is what the table makes: renew it with RENEW_PROBLEMS=1', () => {
  const file = new URL('../../content/PROBLEMS.md', import.meta.url);
  if (process.env['RENEW_PROBLEMS']) writeFileSync(file, renderProblemsPage());
  const page = readFileSync(file, 'utf8');
  expect(page).toBe(renderProblemsPage());
  expect([...page.matchAll(/^### ([a-z0-9-]+)$/gmu)].map(([, code]) => code)).toEqual(Object.keys(MESSAGES));
});

test('every code is explained by more than its message', () => {
  for (const { about } of Object.values(EXPLANATIONS)) expect(about.length).toBeGreaterThan(40);
});

describe('the guide prints the closed lists as the code has them', () => {
  const plain = (name: string, { description }: ListEntry): string => `| \`${name}\` | ${description} |`;
  test('stances', () =>
    expect(guide).toContain(
      printed(
        STANCES,
        (name, { label, description }) => `| \`${name}\` | ${description} | ${label} | ${takersOf(name)} | ${weightOf(name)} |`,
      ),
    ));
  test('measures', () => expect(guide).toContain(printed(MEASURES, plain)));
  test('kinds of actor', () => expect(guide).toContain(printed(ACTOR_KINDS, plain)));
  test('kinds of source', () => expect(guide).toContain(printed(SOURCE_KINDS, plain)));
  test('what a source rests on', () => expect(guide).toContain(printed(BASES, plain)));
});

describe('the guide explains every field and attribute, and no others', () => {
  const nameOf = (row: string): string => row.replaceAll('`', '').replace('#', '');
  test.each<[string, z.ZodObject]>([
    ['### The site: `site.md`', siteFields],
    ['### Actors: `actors/<id>.md`', actorFields],
    ['### Articles: `articles/<id>.md`', articleFields],
    ['### Topics: `topics/<id>.md`', topicFields],
    ['### The source block', sourceAttributes],
    ['### The claim block', claimAttributes],
    ['### The response block', responseAttributes],
    ['### The wording block', wordingAttributes],
    ['### The correction block', correctionAttributes],
  ])('%s', (heading, schema) => {
    const wanted = Object.keys(schema.shape).filter((name) => !(STANCE_NAMES as string[]).includes(name));
    const told = rowsOf(section(heading))
      .map(nameOf)
      .filter((name) => name !== 'a stance');
    expect(told.sort()).toEqual(wanted.sort());
  });
});

describe('the complete example', () => {
  const files: Files = Object.fromEntries(
    [...guide.matchAll(/^\*\*`([^`]+)`\*\*\n\n````\w+\n([\s\S]*?)````$/gmu)].map(([, path = '', text = '']) => [path, text]),
  );
  const graph = graphOf({ ...site, ...files });

  test('is good content, without a single doubt', () => {
    expect(reportOf({ ...site, ...files })).toBe('No problems found.');
    expect(Object.keys(files)).toHaveLength(11);
  });

  test('uses every block, and both proves and derives', () => {
    const oil = record(graph.claims, 'harbour-oil');
    const { standing, unanswered } = viewOf(graph, oil);
    expect(unanswered).toEqual(['inspector-paid']);
    expect(sayStanding(graph, oil, standing).lines.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "Blue Pier admits 2 of the 3 points about it.",
        "The Harbour Inspectorate declined to comment.",
        "The Harbour Court found 1 of 4 points to be so and left 1 open (March 2021).",
        "The Coast Watch confirms 1 of 4 points and had no evidence of 1 (March 2021).",
        "Measures: a fine (March 2021) by the Coast Watch.",
        "1 of 3 points not answered by those they are about; 1 more is nobody’s to answer.",
      ]
    `);
    expect(graph.proved.size).toBe(4);
    expect(graph.corrections).toHaveLength(1);
  });
});

test('every link of the guide to itself leads to a heading', () => {
  const anchors = [...guide.matchAll(/^#{1,3} (.*)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
  for (const [, anchor = ''] of guide.matchAll(/\]\(#([^)]*)\)/gu)) expect(anchors).toContain(anchor);
});
