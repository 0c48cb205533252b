import { problem, type Problem } from '../problems/problem.ts';
import type { Id } from '../records/id.ts';
import type { Place } from '../records/place.ts';
import { isBasis } from '../records/source.ts';
import { placeOfWord, type Tables } from './tables.ts';

/** Relations that must never lead back to where they began. */
export function checkCycles(tables: Tables): Problem[] {
  const { actors, sources, claims, responses } = tables;
  const problems: Problem[] = [];
  findCycles(actors, 'part-of', ({ partOf }) => (partOf ? [partOf] : []), problems);
  findCycles(sources, 'relies-on', ({ reliesOn }) => reliesOn.filter((word) => !isBasis(word)), problems);
  findCycles(sources, 'via', ({ via }) => (via ? [via] : []), problems);
  findCycles(claims, 'replaces', (claim) => (claim.replaces ? [claim.replaces] : []), problems);
  findCycles(claims, 'extends', (claim) => (claim.extends ? [claim.extends] : []), problems);
  findCycles(responses, 'supersedes', ({ supersedes }) => supersedes.map(({ response }) => response), problems);
  return problems.map((found) => ({ ...found, place: placeOfStep(found, tables) }));
}

/** Each cycle once, told at the record met first. Walks with its own stack: a chain may be as long as the content. */
function findCycles<T extends { id: Id; place: Place }>(
  table: ReadonlyMap<Id, T>,
  relation: string,
  next: (record: T) => readonly Id[],
  problems: Problem[],
): void {
  const done = new Set<Id>();
  for (const start of table.keys()) {
    const path: { id: Id; rest: Id[] }[] = [];
    const enter = (id: Id): void => {
      const record = table.get(id);
      if (record && !done.has(id)) path.push({ id, rest: [...next(record)] });
    };
    enter(start);
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const id = at.rest.shift();
      if (id === undefined) {
        done.add(at.id);
        path.pop();
        continue;
      }
      const from = path.findIndex((step) => step.id === id);
      if (from === -1) enter(id);
      else problems.push(cycleOf([...path.slice(from).map((step) => step.id), id], relation, table));
    }
  }
}

function cycleOf(path: Id[], relation: string, table: ReadonlyMap<Id, { place: Place }>): Problem {
  const place = table.get(path[0] ?? '')?.place ?? { file: '', line: 1, column: 1 };
  return problem('cycle', place, { relation, path: path.join(' → ') });
}

/** The word by which the first of them leads on. */
function placeOfStep({ message, place }: Problem, tables: Tables): Place {
  const [, relation = '', next = ''] = /by (\S+): \S+ → (\S+?)(?= →|\.$)/u.exec(message) ?? [];
  const word = tables.words
    .get(place.file)
    ?.find(({ record, attribute, word: one }) => record === place.line && attribute === relation && one.split('/')[0] === next);
  return word === undefined ? place : placeOfWord(tables, place, word.word, relation);
}
