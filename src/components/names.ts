import { recordsOf } from '../graph/graph.ts';
import type { Id } from '../records/id.ts';
import { graph } from '../site.ts';
import { listWords } from '../words/lists.ts';
import { isolateRuns } from '../words/language.ts';

/** The names of some actors: "A, B and C". */
export const namesOf = (ids: readonly Id[]): string =>
  listWords(recordsOf(graph.actors, ids).map(({ name }) => isolateRuns(name)));
