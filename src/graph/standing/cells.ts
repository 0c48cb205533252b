import type { Part } from '../../records/claim.ts';
import type { Id } from '../../records/id.ts';
import type { Answer, Matrix } from '../matrix.ts';
import type { Role } from '../party.ts';

/** An answer with the cell it stands in. */
export interface PlacedAnswer extends Answer {
  party: Id;
  /** From 0, in the order of the claim's points. */
  row: number;
  part: Part | null;
}

/** Every answer in the cells of a matrix, of one role where it is given, by column and then by row. */
export function answersOf({ columns, rows }: Matrix, role?: Role): PlacedAnswer[] {
  const wanted = columns.filter((column) => role === undefined || column.role === role);
  return wanted.flatMap(({ party }) =>
    rows.flatMap(({ part, cells }, row) => (cells.get(party) ?? []).map((answer) => ({ ...answer, party, part, row }))),
  );
}
