import fc from 'fast-check';
import { STANCE_NAMES, type Stance } from '../../src/records/stance.ts';
import { claim, folder, type Files } from '../content.ts';

/** A response as it is generated: what makes its block. */
export interface Said {
  id: string;
  by: string;
  /** Day of 2020, from 2. */
  day: number;
  stances: { stance: Stance; on: string[] }[];
  /** The id of an earlier response of the same party, whole or on a point. */
  supersedes: string | null;
}

/** The points of the generated claim and whom they are for. */
export const POINTS = ['found', 'sold', 'hid', 'gone'];
export const ADDRESSEES: Record<string, string[]> = {
  found: ['acme', 'rival'],
  sold: ['acme'],
  hid: ['ministry'],
  gone: [],
};

/** The party of each speaker, and what it may say. */
export const PARTY: Record<string, string> = {
  acme: 'acme',
  desk: 'acme',
  rival: 'rival',
  ministry: 'ministry',
  herald: 'herald',
  watchdog: 'watchdog',
  court: 'court',
  expert: 'expert',
};
const NOT_MAKERS: Stance[] = ['denies', 'disputes', 'no-evidence'];
const ALL: Stance[] = ['remarks', 'declines', 'silent'];
const OTHERS: Stance[] = [...NOT_MAKERS, ...ALL, 'confirms', 'backs'];
const MAY: Record<string, Stance[]> = {
  acme: [...NOT_MAKERS, ...ALL, 'admits'],
  desk: [...NOT_MAKERS, ...ALL, 'admits'],
  rival: [...NOT_MAKERS, ...ALL, 'admits'],
  ministry: [...OTHERS, 'acts'],
  herald: [...ALL, 'upholds', 'corrects', 'retracts'],
  watchdog: [...OTHERS, 'acts', 'finds', 'clears', 'leaves-open'],
  court: [...OTHERS, 'acts', 'finds', 'clears', 'leaves-open'],
  expert: OTHERS,
};

/** Some responses to the one claim; the later of one party may replace an earlier one. */
export const someSaid: fc.Arbitrary<Said[]> = fc
  .array(
    fc.constantFrom(...Object.keys(MAY)).chain((by) =>
      fc.record({
        by: fc.constant(by),
        day: fc.integer({ min: 2, max: 28 }),
        stances: fc
          .uniqueArray(fc.constantFrom(...(MAY[by] ?? [])), { minLength: 1, maxLength: 3 })
          .chain((stances) =>
            fc
              .tuple(...stances.map(() => fc.subarray(POINTS, { minLength: 1 })))
              .map((points) => withoutConflicts(stances.map((stance, at) => ({ stance, on: points[at] ?? [] })))),
          ),
        replaces: fc.option(fc.record({ at: fc.nat(9), point: fc.option(fc.constantFrom(...POINTS)) }), { freq: 3 }),
      }),
    ),
    { maxLength: 9 },
  )
  .map((written) => {
    const sorted = written.map((one, at) => ({ ...one, id: `r${at}` })).sort((a, b) => a.day - b.day);
    return sorted.map(({ replaces, ...one }, at): Said => {
      const earlier = sorted.slice(0, at).filter(({ by }) => PARTY[by] === PARTY[one.by]);
      const target = replaces === null ? undefined : earlier[replaces.at % Math.max(earlier.length, 1)];
      const supersedes = target === undefined ? null : replaces?.point ? `${target.id}/${replaces.point}` : target.id;
      return { ...one, supersedes };
    });
  });

/** Of what a response says of a point one thing only, remarks and measures apart. */
function withoutConflicts(stances: Said['stances']): Said['stances'] {
  const taken = new Set<string>();
  const kept = stances.map(({ stance, on }) => {
    if (stance === 'remarks' || stance === 'acts') return { stance, on };
    const free = on.filter((point) => !taken.has(point));
    free.forEach((point) => taken.add(point));
    return { stance, on: free };
  });
  const some = kept.filter(({ on }) => on.length > 0);
  return some.length > 0 ? some : stances.slice(0, 1);
}

/** The block of a response. */
function blockOf({ id, by, day, stances, supersedes }: Said): string {
  const taken = stances.map(({ stance, on }) => `${stance}="${on.join(' ')}"`).join(' ');
  const measure = stances.some(({ stance }) => stance === 'acts') ? ' measure="ban"' : '';
  const replaced = supersedes === null ? '' : ` supersedes="${supersedes}"`;
  const on = `2020-01-${String(day).padStart(2, '0')}`;
  return `:::response{#${id} to="leak" by="${by}" on="${on}" source="report" ${taken}${measure}${replaced}}\n${id} in our words.\n:::\n`;
}

/** The folder around some responses. */
export function filesOf(said: readonly Said[]): Files {
  const points = POINTS.map((point) => `${point} about="${(ADDRESSEES[point] ?? []).join(' ')}"`);
  const about = 'by="herald" about="acme rival" named="ministry" on="2020-01-01"';
  return folder(claim('leak', points, about), ...said.map(blockOf));
}

/** Whether a list of stances has no more than the code knows: a new stance is to be generated too. */
export const GENERATED: ReadonlySet<Stance> = new Set(Object.values(MAY).flat());
export const ALL_STANCES = STANCE_NAMES;
