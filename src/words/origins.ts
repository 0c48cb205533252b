import type { Origins } from '../graph/origins.ts';
import { BASES } from '../records/source.ts';
import { countOf } from './counts.ts';
import { listWords } from './lists.ts';

/** Where a claim comes from in one line: "5 outlets, 1 origin: unnamed people." */
export function originWords({ outlets, roots, distinct, unnamedMayCoincide }: Origins): string {
  const bases = new Set(
    roots.map(({ bases }) => (bases.length === 0 ? 'not stated' : listWords(bases.map((basis) => BASES[basis].label)))),
  );
  const doubt = unnamedMayCoincide ? ' Whether the unnamed people of different sources are the same cannot be established.' : '';
  return `${countOf(outlets.length, 'outlet')}, ${countOf(distinct, 'origin')}: ${[...bases].join('; ')}.${doubt}`;
}
