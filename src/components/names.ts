import { recordsOf } from '../graph/graph.ts';
import type { Id } from '../records/id.ts';
import { graph } from '../site.ts';
import { isolateRuns } from './language.ts';

/** The names of some actors: "A, B and C". */
export function namesOf(ids: readonly Id[]): string {
  const names = recordsOf(graph.actors, ids).map(({ name }) => isolateRuns(name));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** What stands before an item of a list in a sentence of so many: nothing, a comma, "and". */
export const separator = (index: number, length: number): string => (index === 0 ? '' : index === length - 1 ? ' and ' : ', ');
