import { beforeAll, describe, expect, it } from 'vitest';
import { AXIS_NAMES, NOTHING_SAID, type Axes } from '../../src/graph/standing/axes.ts';
import { RULE } from '../../src/publish/rule.sql.ts';
import { recompute, type Recomputed } from '../publish/recompute.ts';
import { pagesOf } from './pages.ts';
import { graphOf, readBuilt, readJson, TEST_SITES } from './sites.ts';

interface ClaimData {
  parts: { id: string; status: string; answers: Answer[] }[];
  answers: Answer[];
  unanswered: string[];
  standing: Axes & { history: (Axes & { on: string })[] };
}
interface Answer {
  party: string;
  stance: string;
  response: string;
}

/** A date as the last of its days, which is from when it counts. */
const lastDay = (date: string): string => date + '9999-99-99'.slice(date.length);

const axesOf = (row: object): Record<string, unknown> =>
  Object.fromEntries(AXIS_NAMES.map((axis) => [axis, (row as Record<string, unknown>)[axis]]));

describe.each(TEST_SITES)('the rule in SQL over the files of $name', (site) => {
  const claims = [...graphOf(site).claims.keys()];
  const dataOf = (claim: string): ClaimData => readJson(site, `/claims/${claim}.json`) as ClaimData;
  let found: Recomputed;
  beforeAll(async () => void (found = await recompute(site.outDir, 'parquet')));

  /** The dates of a claim, in order, and what is said of each. */
  const daysOf = (claim: string): { claim: string; day: string }[] =>
    (found.standings as unknown as { claim: string; day: string }[])
      .filter((row) => row.claim === claim)
      .sort((a, b) => (lastDay(a.day) < lastDay(b.day) ? -1 : 1));

  it('gives the standing of every claim and its whole history', () => {
    for (const claim of claims) {
      const days = daysOf(claim);
      const { standing } = dataOf(claim);
      expect({ claim, ...axesOf(days.at(-1)!) }).toEqual({ claim, ...axesOf(standing) });
      const history = days.flatMap((row, at) => {
        const [now, before] = [axesOf(row), at === 0 ? axesOf(NOTHING_SAID) : axesOf(days[at - 1]!)];
        return JSON.stringify(now) === JSON.stringify(before) ? [] : [{ on: row.day, ...now }];
      });
      expect({ claim, history }).toEqual({ claim, history: standing.history });
    }
  });

  it('gives the status of every point, and what is open', () => {
    for (const claim of claims) {
      const last = daysOf(claim).at(-1)!.day;
      const points = found.points.filter((row) => row.claim === claim && row.day === last && row.part !== '');
      const data = dataOf(claim);
      const statuses = Object.fromEntries(points.map(({ part, status }) => [part, status]));
      expect({ claim, statuses }).toEqual({
        claim,
        statuses: Object.fromEntries(data.parts.map(({ id, status }) => [id, status])),
      });
      const open = points.filter(({ status }) => status === 'unanswered').map(({ part }) => part);
      expect({ claim, open: open.sort() }).toEqual({ claim, open: data.unanswered.sort() });
    }
  });

  it('gives who answered which point with what', () => {
    for (const claim of claims) {
      const last = daysOf(claim).at(-1)!.day;
      const cells = found.matrix
        .filter((row) => row['claim'] === claim && row['day'] === last)
        .map(({ part, party, stance, response }) => [part, party, stance, response].join(' '));
      const { parts, answers } = dataOf(claim);
      const said = [{ id: '', answers }, ...parts].flatMap(({ id, answers }) =>
        answers.map(({ party, stance, response }) => [id, party, stance, response].join(' ')),
      );
      expect(cells.sort()).toEqual(said.sort());
    }
  });

  it('is printed on the page of the data, and stands there as a file that reads the published tables', () => {
    const page = pagesOf(site).find(({ address }) => address === '/data/')!;
    expect(page.$('pre').last().text()).toBe(RULE);
    const file = readBuilt(site, '/data/rejoinder.rule.sql');
    expect(file).toContain(RULE);
    for (const [, table = ''] of file.matchAll(/FROM 'https:\/\/[^']*(\/data\/rejoinder\.\w+\.parquet)'/gu))
      expect(readBuilt(site, table).length).toBeGreaterThan(0);
  });
});
