import type { Origins } from '../graph/origins.ts';
import { BASES } from '../records/source.ts';
import { countOf } from './counts.ts';
import { listWords } from './lists.ts';

/** Where a claim comes from in one line: "5 outlets, 1 origin: unnamed people." */
export function originWords({ outlets, roots, distinct, notStated, unnamedMayCoincide }: Origins): string {
  const start = countOf(outlets.length, 'outlet');
  if (distinct === 0) return `${start}; where ${outlets.length === 1 ? 'it has' : 'they have'} it from is not stated.`;
  const stated = roots.filter(({ bases }) => bases.length > 0);
  const bases = new Set(stated.map((root) => listWords(root.bases.map((basis) => BASES[basis].label))));
  const silent =
    notStated === 0
      ? ''
      : `; ${countOf(notStated, 'source does', 'sources do')} not say what ${notStated === 1 ? 'it rests' : 'they rest'} on`;
  const doubt = unnamedMayCoincide ? ' Whether the unnamed people of different sources are the same cannot be established.' : '';
  return `${start}, ${countOf(distinct, 'origin')}: ${[...bases].join('; ')}${silent}.${doubt}`;
}
