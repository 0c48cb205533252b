import type { Tables } from '../link/tables.ts';
import type { Id } from '../records/id.ts';
import type { Occurrence } from './occurrences.ts';
import { RECORD_KIND_NAMES, RECORD_KINDS, type RecordKind, type RecordName } from './record-kind.ts';

/** Whether there is such a record, be it one that cannot be read. */
export function isTaken({ faulty, ...tables }: Tables, kind: RecordKind, id: Id, claim: Id | null = null): boolean {
  if (kind === 'part') return tables.claims.get(claim ?? '')?.parts.some((part) => part.id === id) ?? false;
  const folder = RECORD_KINDS[kind];
  return tables[folder].has(id) || faulty.has(`${folder}/${id}`);
}

/** The ids of a kind: of points as `claim/part`. */
export function idsOf(tables: Tables, kind: RecordKind): string[] {
  if (kind !== 'part') return [...tables[RECORD_KINDS[kind]].keys()];
  return [...tables.claims.values()].flatMap(({ id, parts }) => parts.map((part) => `${id}/${part.id}`));
}

/** The record that a word names; null where there is none. */
export function recordNamed({ kinds, id, claims }: Occurrence, tables: Tables): RecordName | null {
  for (const kind of kinds) {
    if (kind !== 'part') {
      if (isTaken(tables, kind, id)) return { kind, id, claim: null };
      continue;
    }
    const claim = claims.find((candidate) => isTaken(tables, 'part', id, candidate));
    if (claim !== undefined) return { kind, id, claim };
  }
  return null;
}

/** Every record that a writer may mean by an id, or by `claim/part`. */
export function recordsCalled(written: string, tables: Tables): RecordName[] {
  const [id = '', part] = written.split('/');
  if (part !== undefined) return isTaken(tables, 'part', part, id) ? [{ kind: 'part', id: part, claim: id }] : [];
  return RECORD_KIND_NAMES.flatMap((kind): RecordName[] => {
    if (kind !== 'part') return isTaken(tables, kind, id) ? [{ kind, id, claim: null }] : [];
    const holders = [...tables.claims.values()].filter(({ parts }) => parts.some((one) => one.id === id));
    return holders.map((claim) => ({ kind, id, claim: claim.id }));
  });
}
