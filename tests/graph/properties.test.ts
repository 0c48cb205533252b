import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build } from '../../src/build.ts';
import { viewOf, type ClaimView } from '../../src/graph/claim-view.ts';
import { record } from '../../src/graph/graph.ts';
import { statusOf } from '../../src/graph/point.ts';
import { AXIS_NAMES, NOTHING_SAID } from '../../src/graph/standing/axes.ts';
import { standingOf } from '../../src/graph/standing/standing.ts';
import { compareDates } from '../../src/records/date.ts';
import { bearingOf, meets, type Stance } from '../../src/records/stance.ts';
import { sayStanding } from '../../src/words/standing.ts';
import { graphOf, type Files } from '../content.ts';
import { ADDRESSEES, ALL_STANCES, filesOf, GENERATED, PARTY, POINTS, someSaid, type Said } from './arbitrary-claim.ts';

function leakOf(files: Files): { view: ClaimView; said: ReturnType<typeof sayStanding> } {
  const graph = graphOf(files);
  const leak = record(graph.claims, 'leak');
  const view = viewOf(graph, leak);
  return { view, said: sayStanding(graph, leak, view.standing) };
}

/** The status of each point. */
const statuses = ({ claim, matrix }: ClaimView): string[] => matrix.rows.map((row) => statusOf(claim, row));

/** All that is derived and shown, without the dates and places of records. */
function derived(files: Files) {
  const { view, said } = leakOf(files);
  const axes = AXIS_NAMES.map((axis) => view.standing[axis]);
  return { axes, lines: said.lines.map(({ text }) => text), points: statuses(view), noReply: view.noReply };
}

/** Who takes which stance on which points, from the raw responses. */
function recount(said: readonly Said[]): Map<string, Set<string>> {
  const replaced = new Set(said.flatMap(({ supersedes }) => supersedes ?? []));
  const taken = new Map<string, Set<string>>();
  for (const { id, by, stances } of said) {
    for (const { stance, on } of stances) {
      for (const point of on) {
        if (replaced.has(id) || replaced.has(`${id}/${point}`)) continue;
        const key = `${PARTY[by] ?? by} ${stance}`;
        taken.set(key, (taken.get(key) ?? new Set()).add(point));
      }
    }
  }
  return taken;
}

test('every stance is generated', () => expect(GENERATED).toEqual(new Set(ALL_STANCES)));

test("each line's counts equal a recount of the raw responses", () => {
  fc.assert(
    fc.property(someSaid, (said) => {
      const taken = recount(said);
      for (const line of leakOf(filesOf(said)).view.standing.lines) {
        if (line.kind !== 'tally') continue;
        const { party, tallies } = line.tally;
        const metPoints = new Set(
          [...taken].flatMap(([key, on]) => (key.startsWith(`${party} `) && meets(key.split(' ')[1] as Stance) ? [...on] : [])),
        );
        for (const { stance, rows } of tallies) {
          const isOwn = (point: string) =>
            line.axis !== 'reply' && line.axis !== 'named' ? true : ADDRESSEES[point]?.includes(party);
          const counted = [...(taken.get(`${party} ${stance}`) ?? [])]
            .filter((point) => isOwn(point) && (bearingOf(stance) !== 'refusal' || !metPoints.has(point)))
            .map((point) => POINTS.indexOf(point));
          expect(rows).toEqual(counted.sort((a, b) => a - b));
        }
      }
    }),
  );
});

test('the order of blocks changes nothing but what was said on one day', () => {
  const onDays = someSaid.map((said) => said.map((one, at) => ({ ...one, day: at + 2 })));
  fc.assert(
    fc.property(onDays, fc.infiniteStream(fc.nat()), (said, random) => {
      const shuffled = said.map((one) => ({ one, key: random.next().value ?? 0 })).sort((a, b) => a.key - b.key);
      expect(derived(filesOf(shuffled.map(({ one }) => one)))).toEqual(derived(filesOf(said)));
    }),
  );
});

test('the order of files changes nothing', () => {
  fc.assert(
    fc.property(someSaid, (said) => {
      const files = filesOf(said);
      const reversed = Object.fromEntries(Object.entries(files).reverse());
      expect(build(reversed)).toEqual(build(files));
    }),
  );
});

test('a response on another point never changes the status of a point', () => {
  fc.assert(
    fc.property(someSaid, fc.constantFrom(...POINTS), (said, point) => {
      const others = said
        .map((one) => ({
          ...one,
          supersedes: null,
          stances: one.stances.map(({ stance, on }) => ({ stance, on: on.filter((id) => id !== point) })),
        }))
        .map((one) => ({ ...one, stances: one.stances.filter(({ on }) => on.length > 0) }))
        .filter(({ stances }) => stances.length > 0);
      const at = POINTS.indexOf(point);
      const before = statuses(leakOf(filesOf([])).view)[at];
      expect(statuses(leakOf(filesOf(others)).view)[at]).toBe(before);
    }),
  );
});

const BESIDE: Stance[] = ['remarks', 'declines', 'silent'];

test('a remark or a refusal more never changes a point, nor what public bodies said, nor the reply once a point is met', () => {
  fc.assert(
    fc.property(
      someSaid,
      fc.constantFrom(...Object.keys(PARTY)),
      fc.constantFrom(...BESIDE),
      fc.subarray(POINTS, { minLength: 1 }),
      (said, by, stance, on) => {
        const before = leakOf(filesOf(said)).view;
        const after = leakOf(filesOf([...said, { id: 'extra', by, day: 28, stances: [{ stance, on }], supersedes: null }])).view;
        expect(statuses(after)).toEqual(statuses(before));
        const { reply, agencies } = before.standing;
        if (!['none', 'refused', 'unmet'].includes(reply)) expect(after.standing.reply).toBe(reply);
        // A refusal is all there is to tell of public bodies where none has said anything.
        if (agencies !== 'none' || stance === 'remarks') expect(after.standing.agencies).toBe(agencies);
      },
    ),
  );
});

test('as of a date is what the history says of it', () => {
  fc.assert(
    fc.property(someSaid, fc.integer({ min: 1, max: 29 }), (said, day) => {
      const graph = graphOf(filesOf(said));
      const leak = record(graph.claims, 'leak');
      const on = `2020-01-${String(day).padStart(2, '0')}`;
      const known =
        standingOf(graph, leak)
          .history.filter((change) => compareDates(change.on, on) <= 0)
          .at(-1) ?? NOTHING_SAID;
      const then = standingOf(graph, leak, on);
      for (const axis of AXIS_NAMES) expect(then[axis]).toBe(known[axis]);
    }),
  );
});

test('an office and its party give the same lines', () => {
  fc.assert(
    fc.property(someSaid, (said) => {
      const asParty = said.map((one) => ({ ...one, by: one.by === 'desk' ? 'acme' : one.by }));
      expect(derived(filesOf(asParty))).toEqual(derived(filesOf(said)));
    }),
  );
});

test('removing a response that was replaced whole changes nothing but the history', () => {
  fc.assert(
    fc.property(someSaid, (said) => {
      const gone = said.find(({ id, supersedes }) => supersedes === null && said.some((other) => other.supersedes === id));
      fc.pre(gone !== undefined);
      const rest = said
        .filter(({ id }) => id !== gone.id)
        .map((one) => (one.supersedes?.split('/')[0] === gone.id ? { ...one, supersedes: null } : one));
      expect(derived(filesOf(rest))).toEqual(derived(filesOf(said)));
    }),
  );
});
