import type { Desk } from './desk.ts';
import { recordNamed } from './names.ts';
import type { Occurrence } from './occurrences.ts';
import type { RecordName } from './record-kind.ts';

/** Every word of the content that names a record, in the order of files; where it is written among them. */
export function usesOf(
  { occurrences, names }: Pick<Desk, 'occurrences' | 'names'>,
  { kind, id, claim }: RecordName,
): Occurrence[] {
  return [...occurrences.values()].flatMap((ofFile) =>
    ofFile.filter((occurrence) => {
      if (occurrence.id !== id || !occurrence.kinds.includes(kind)) return false;
      const named = recordNamed(occurrence, names);
      return named?.kind === kind && named.id === id && named.claim === claim;
    }),
  );
}

/** Where a record is written. */
export const definitionOf = (desk: Pick<Desk, 'occurrences' | 'names'>, name: RecordName): Occurrence | null =>
  usesOf(desk, name).find(({ defines }) => defines) ?? null;
