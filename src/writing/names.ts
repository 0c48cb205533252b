import type { Id } from '../records/id.ts';
import type { Occurrence } from './occurrences.ts';
import type { RecordKind, RecordName } from './record-kind.ts';

/** The ids that are taken, by kind: of points as `claim/part`. */
export type Names = ReadonlyMap<RecordKind, ReadonlySet<string>>;

/** The records that are written in some files. */
export function indexNames(files: Iterable<readonly Occurrence[]>): Names {
  const names = new Map<RecordKind, Set<string>>();
  for (const occurrences of files) {
    for (const { kinds, id, claims, defines } of occurrences) {
      const [kind] = kinds;
      if (!defines || kind === undefined) continue;
      const known = names.get(kind) ?? new Set();
      names.set(kind, known.add(kind === 'part' ? `${claims[0] ?? ''}/${id}` : id));
    }
  }
  return names;
}

/** Whether there is such a record. */
export const isTaken = (names: Names, kind: RecordKind, id: Id, claim: Id | null = null): boolean =>
  names.get(kind)?.has(claim === null ? id : `${claim}/${id}`) ?? false;

/** The record that a word names; null where there is none. */
export function recordNamed({ kinds, id, claims }: Occurrence, names: Names): RecordName | null {
  for (const kind of kinds) {
    if (kind !== 'part') {
      if (isTaken(names, kind, id)) return { kind, id, claim: null };
      continue;
    }
    const claim = claims.find((candidate) => isTaken(names, 'part', id, candidate));
    if (claim !== undefined) return { kind, id, claim };
  }
  return null;
}

/** Every record that a writer may mean by an id, or by `claim/part`. */
export function recordsCalled(written: string, names: Names): RecordName[] {
  const [id = '', part] = written.split('/');
  if (part !== undefined) return isTaken(names, 'part', part, id) ? [{ kind: 'part', id: part, claim: id }] : [];
  return [...names].flatMap(([kind, known]): RecordName[] => {
    if (kind !== 'part') return known.has(id) ? [{ kind, id, claim: null }] : [];
    return [...known].filter((name) => name.endsWith(`/${id}`)).map((name) => ({ kind, id, claim: name.split('/')[0] ?? '' }));
  });
}
