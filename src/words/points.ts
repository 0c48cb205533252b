/** On how many points something is said. */
export interface PointCount {
  count: number;
  /** The points that the speaker could answer. */
  of: number;
  /** All points of the claim. */
  total: number;
  /** Several speakers. */
  several: boolean;
}

/** Points as the object of a sentence's first verb: "it", "both points", "2 of 8 points", "the one point about it", "1 of the 2 points about it". */
export function firstObject({ count, of, total, several }: PointCount): string {
  const about = of < total ? (several ? ' about them' : ' about it') : '';
  if (count === of) {
    if (about === '') return total === 2 ? 'both points' : 'it';
    return of === 1 ? `the one point${about}` : of === 2 ? `both points${about}` : `all ${of} points${about}`;
  }
  return about === '' ? `${count} of ${of} points` : `${count} of the ${of} points${about}`;
}

/** The same for a later verb of the sentence: "1", "both", "all 4"; "it" where the first was. */
export function laterObject({ count, of, total }: PointCount): string {
  if (count < of) return String(count);
  if (of === total && total !== 2) return 'it';
  return of === 1 ? 'that point' : of === 2 ? 'both' : `all ${of}`;
}
