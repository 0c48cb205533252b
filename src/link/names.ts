import { problem, type Problem } from '../problems/problem.ts';
import type { Actor } from '../records/actor.ts';
import { isLookalike, skeletonOf } from '../records/script.ts';
import { placeOfWord, type Tables } from './tables.ts';

/** Actors whose names a reader cannot tell apart: that are the same, or only look the same. */
export function checkNames(tables: Tables): Problem[] {
  const bySpelling = new Map<string, Actor>();
  const byLook = new Map<string, { actor: Actor; name: string }>();
  return [...tables.actors.values()].flatMap((actor) => {
    const { id, name, aliases } = actor;
    const names = new Map([name, ...aliases].map((written) => [fold(written), written]));
    return [...names].flatMap(([folded, written]): Problem[] => {
      const place = placeOfWord(tables, actor.place, written);
      const namesake = keep(bySpelling, folded, actor);
      const { actor: double, name: other } = keep(byLook, skeletonOf(written), { actor, name: written });
      if (namesake !== actor)
        return [problem('shared-name', place, { id, name: folded, other: namesake.id }, { other: namesake.place })];
      if (double === actor) return [];
      const code = isLookalike(written, other) ? 'lookalike-name' : 'similar-name';
      return [problem(code, place, { id, name: written, other: double.id }, { other: double.place })];
    });
  });
}

/** A name as those who search for it type it. */
const fold = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('en');

/** What is kept under a key, where there is nothing yet the value. */
function keep<T>(map: Map<string, T>, key: string, value: T): T {
  const kept = map.get(key) ?? value;
  map.set(key, kept);
  return kept;
}
