import { describe, expect, test } from 'vitest';
import { build } from '../../../src/build.ts';
import { record } from '../../../src/graph/graph.ts';
import { viewOf } from '../../../src/graph/claim-view.ts';
import type { LineFact } from '../../../src/graph/standing/lines.ts';
import { STANCE_NAMES, bearingOf, type Stance } from '../../../src/records/stance.ts';
import { lineWords } from '../../../src/words/lines.ts';
import { claim, errorsIn, folder, response, type Files } from '../../content.ts';

/** One speaker for each way of being concerned with a claim. */
const SPEAKERS = {
  accused: 'acme',
  'accused public body': 'ministry',
  named: 'rival',
  maker: 'herald',
  'public maker': 'watchdog',
  'public body': 'bureau',
  government: 'realm',
  court: 'court',
  other: 'expert',
} as const;
type Speaker = keyof typeof SPEAKERS;

const EXTRA: Files = {
  'actors/bureau.md': '---\nname: Bureau\nkind: agency\n---\n',
  'actors/realm.md': '---\nname: Realm\nkind: government\n---\n',
};

const EVERYONE: Speaker[] = Object.keys(SPEAKERS) as Speaker[];
const MAKERS: Speaker[] = ['maker', 'public maker'];
const ACCUSED: Speaker[] = ['accused', 'accused public body'];
const without = (...left: Speaker[][]): Speaker[] => EVERYONE.filter((speaker) => !left.flat().includes(speaker));

/** Who may take which stance, written out as the content model has it. */
const MAY: Record<Stance, Speaker[]> = {
  denies: without(MAKERS),
  disputes: without(MAKERS),
  admits: ACCUSED,
  confirms: without(MAKERS, ACCUSED),
  'no-evidence': without(MAKERS),
  backs: without(MAKERS, ACCUSED),
  remarks: EVERYONE,
  declines: EVERYONE,
  silent: EVERYONE,
  acts: ['public maker', 'public body', 'government', 'court'],
  finds: ['public body', 'court'],
  clears: ['public body', 'court'],
  'leaves-open': ['public body', 'court'],
  upholds: MAKERS,
  corrects: MAKERS,
  retracts: MAKERS,
};

const CLAIM = claim('leak', ['found', 'sold', 'hid'], 'by="herald watchdog" about="acme ministry" named="rival" on="2020-01-01"');

const take = (stance: Stance, on: string): string => `${stance}="${on}"${stance === 'acts' ? ' measure="ban"' : ''}`;

const said = (id: string, speaker: Speaker, stance: Stance, on: string): string =>
  response(id, `by="${SPEAKERS[speaker]}" on="2020-02-0${id.length}" ${take(stance, on)}`);

const around = (...responses: string[]): Files => ({ ...folder(CLAIM, ...responses), ...EXTRA });

describe.each(STANCE_NAMES)('%s', (stance) => {
  test.each(EVERYONE)('taken by %s is legal or not as the table has it', (speaker) => {
    const errors = errorsIn(around(said('r', speaker, stance, 'found')));
    expect(errors).toEqual(MAY[stance].includes(speaker) ? [] : ['illegal-stance']);
  });

  test.each(MAY[stance])('taken by %s alone is counted exactly', (speaker) => {
    expectExactLines(around(said('r', speaker, stance, 'found sold')), [{ speaker, stance, on: ['found', 'sold'] }]);
  });

  test.each(MAY[stance])('taken by %s is counted exactly beside every other stance of anybody', (speaker) => {
    for (const other of STANCE_NAMES) {
      for (const neighbour of MAY[other]) {
        const files = around(said('r', speaker, stance, 'found'), said('rr', neighbour, other, 'found hid'));
        expectExactLines(files, [
          { speaker, stance, on: ['found'] },
          { speaker: neighbour, stance: other, on: ['found', 'hid'] },
        ]);
      }
    }
  });
});

interface Said {
  speaker: Speaker;
  stance: Stance;
  on: string[];
}

/** The lines of a claim hold each stance they should, on as many points as it was taken on, and nothing else. */
function expectExactLines(files: Files, said: Said[]): void {
  const { graph, problems } = build(files);
  if (graph === null) throw new Error(problems.map(({ code }) => code).join(' '));
  const leak = record(graph.claims, 'leak');
  const { lines } = viewOf(graph, leak).standing;
  expect(countLines(lines)).toEqual(recount(said));
  const words = lineWords(graph, leak, lines);
  expect(words.length).toBeLessThanOrEqual(lines.length);
  for (const { text } of words) expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
  for (const { text } of words) expect(text).not.toMatch(/[{}[\]]|undefined/u);
}

/** What the lines count: "acme denies: 2". */
function countLines(lines: readonly LineFact[]): string[] {
  const counts = lines.flatMap((line) => {
    if (line.kind === 'tally')
      return line.tally.tallies.map(({ stance, rows }) => `${line.tally.party} ${stance}: ${rows.length}`);
    if (line.kind === 'measures') return line.measures.map(({ party }) => `${party} acts`);
    return [];
  });
  return counts.sort();
}

/** The same from what was said: which stances make lines, and on how many points each party takes them. */
function recount(said: readonly Said[]): string[] {
  const points = new Map<string, { party: string; stance: Stance; on: Set<string> }>();
  for (const { speaker, stance, on } of said) {
    const party = SPEAKERS[speaker];
    if (stance === 'acts' || !makesLine(speaker, stance)) continue;
    const known = points.get(`${party} ${stance}`) ?? { party, stance, on: new Set() };
    const isOver = (point: string) =>
      bearingOf(stance) === 'refusal' &&
      said.some((one) => SPEAKERS[one.speaker] === party && meetsByHand(one.stance) && one.on.includes(point));
    on.filter((point) => !isOver(point)).forEach((point) => known.on.add(point));
    if (known.on.size > 0) points.set(`${party} ${stance}`, known);
  }
  // Each measure is told by itself: two of one body are two.
  const measures = said.flatMap(({ speaker, stance }) => (stance === 'acts' ? [`${SPEAKERS[speaker]} acts`] : []));
  const counts = [...points.values()].map(({ party, stance, on }) => `${party} ${stance}: ${on.size}`);
  return [...measures, ...counts].sort();
}

/** Remarks make no line; what others say who are no party and no public body makes none; nor what its makers would not say. */
function makesLine(speaker: Speaker, stance: Stance): boolean {
  if (stance === 'remarks') return false;
  if (['upholds', 'corrects', 'retracts', 'finds', 'clears', 'leaves-open'].includes(stance)) return true;
  return !['other', 'maker', 'public maker'].includes(speaker);
}

const meetsByHand = (stance: Stance): boolean =>
  ['denies', 'disputes', 'admits', 'confirms', 'no-evidence', 'backs'].includes(stance);
