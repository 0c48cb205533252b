import { closest, distance } from 'fastest-levenshtein';

/** The candidate a writer most likely meant, or null where none is near: a third of the letters may differ. */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  const all = [...candidates];
  if (all.length === 0) return null;
  const best = closest(written, all);
  return distance(written, best) <= Math.max(2, Math.floor(written.length / 3)) ? best : null;
}
