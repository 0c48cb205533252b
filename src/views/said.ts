import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import { MEASURES, type Measure } from '../records/measure.ts';
import { bearingOf, factsOf, type Stance, type StanceOnClaim } from '../records/stance.ts';
import { shownPoint } from './statement.ts';

/** A point of a claim by its number, which leads to it. */
export interface PointLink {
  number: number;
  address: string;
  text: string;
}

/** What is said of some points: "denies 2 and 3". */
export interface Said {
  sign: string;
  /** The words before the numbers, or all of them where no numbers follow. */
  before: string;
  points: PointLink[];
  /** The words after the numbers. */
  after: string;
}

/** The stances of a response on a claim. On the claim's own page `page` is empty. */
export const sayStances = (
  claim: Claim,
  stances: readonly StanceOnClaim[],
  { measure = null, page = '' }: { measure?: Measure | null; page?: string } = {},
): Said[] => stances.map(({ stance, parts }) => sayStance(stance, parts === null ? null : pointsOf(claim, parts, page), measure));

/** A stance on some points in words; on the whole where there are none. */
export function sayStance(stance: Stance, points: readonly PointLink[] | null, measure: Measure | null = null): Said {
  const words =
    measure !== null && bearingOf(stance) === 'measure' ? `${MEASURES[measure].noun} over {it}` : factsOf(stance).says[0];
  const { sign } = factsOf(stance);
  if (points === null) return { sign, before: sayWhole(words), points: [], after: '' };
  const [before = '', after = ''] = words.replace(/\[([^\]]*)\]/u, '$1').split('{it}');
  return { sign, before, points: [...points], after };
}

/** What is in brackets is left out where all points are meant. */
const sayWhole = (words: string): string => words.replace(/\[[^\]]*\]/u, '').replace('{it}', 'it');

/** Points by their numbers, from 1. */
export const pointsOf = (claim: Claim, parts: readonly Id[], page = ''): PointLink[] =>
  claim.parts.flatMap((part, index) =>
    parts.includes(part.id) ? [{ number: index + 1, address: `${page}#${part.id}`, text: shownPoint(part) }] : [],
  );
