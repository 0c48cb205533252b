import type { Desk } from './desk.ts';
import { recordNamed } from './names.ts';
import { findOccurrences, type Occurrence } from './occurrences.ts';
import type { RecordName } from './record-kind.ts';

/** Every word of the content that names a record, in the order of files; where it is written among them. */
export function usesOf({ texts, tables }: Desk, { kind, id, claim }: RecordName): Occurrence[] {
  return Object.keys(texts)
    .sort()
    .filter((path) => path.includes(id) || (texts[path] ?? '').includes(id))
    .flatMap((path) => findOccurrences(path, texts[path] ?? ''))
    .filter((occurrence) => {
      if (occurrence.id !== id || !occurrence.kinds.includes(kind)) return false;
      const named = recordNamed(occurrence, tables);
      return named?.kind === kind && named.id === id && named.claim === claim;
    });
}

/** Where a record is written. */
export const definitionOf = (desk: Desk, name: RecordName): Occurrence | null =>
  usesOf(desk, name).find(({ defines }) => defines) ?? null;
