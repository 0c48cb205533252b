import type { Claim } from '../records/claim.ts';
import type { ListEntry } from '../records/closed-list.ts';
import type { Id } from '../records/id.ts';
import { bearingOf, type Bearing, type Stance } from '../records/stance.ts';
import type { Cell, Matrix, Row } from './matrix.ts';
import { addresseesOf } from './party.ts';

/** How a point stands for those it is for. The first that fits. */
export const POINT_STATUSES = {
  retracted: { label: 'Withdrawn', description: 'its maker withdrew it' },
  corrected: { label: 'Corrected', description: 'its maker corrected it' },
  nobodys: { label: "Nobody's to answer", description: 'it is about nobody who could answer it' },
  unanswered: { label: 'Open', description: 'none of those it is about has met it' },
  mixed: { label: 'Mixed', description: 'those it is about have met it in different ways' },
  admitted: { label: 'Admitted', description: 'an accused admits it' },
  confirmed: { label: 'Confirmed', description: 'a named party alone says it is so' },
  denied: { label: 'Denied', description: 'those it is about deny it' },
  disputed: { label: 'Disputed', description: 'those it is about dispute it, or had no evidence of it' },
} as const satisfies Record<string, ListEntry>;

/** One of the statuses of a point. */
export type PointStatus = keyof typeof POINT_STATUSES;

/** How a point stands, read from its row. */
export function statusOf(claim: Claim, row: Row): PointStatus {
  const taken = [...row.cells.values()].flat().map(({ stance }) => stance);
  if (taken.includes('retracts')) return 'retracted';
  if (taken.includes('corrects')) return 'corrected';
  const addressees = addresseesOf(claim, row.part);
  if (addressees.length === 0) return 'nobodys';
  const met = new Set(addressees.flatMap((party) => (row.cells.get(party) ?? []).flatMap(({ stance }) => metAs(stance) ?? [])));
  if (met.has('admitted')) met.delete('confirmed');
  const [only, other] = met;
  if (only === undefined) return 'unanswered';
  return other === undefined ? only : 'mixed';
}

/** The rows that nobody they are for has met. */
export const unansweredRows = (claim: Claim, { rows }: Matrix): Row[] =>
  rows.filter((row) => statusOf(claim, row) === 'unanswered');

/** The points that nobody they are for has met; empty for a claim without parts. */
export const unansweredParts = (claim: Claim, matrix: Matrix): Id[] =>
  unansweredRows(claim, matrix).flatMap(({ part }) => (part === null ? [] : [part.id]));

/** The rows that are for somebody to answer. */
export const answerableRows = (claim: Claim, { rows }: Matrix): Row[] =>
  rows.filter(({ part }) => addresseesOf(claim, part).length > 0);

/** Whether a party says both that a point is so and that it is not: nothing says which replaces which. */
export function isUnclear(cell: Cell): boolean {
  const bearings = new Set<Bearing>(cell.map(({ stance }) => bearingOf(stance)));
  return bearings.has('for') && bearings.has('against');
}

/** What a stance of an addressee makes of a point; null where it does not meet it. */
function metAs(stance: Stance): 'admitted' | 'confirmed' | 'denied' | 'disputed' | null {
  switch (stance) {
    case 'admits':
      return 'admitted';
    case 'confirms':
      return 'confirmed';
    case 'denies':
      return 'denied';
    case 'disputes':
    case 'no-evidence':
    case 'backs':
      return 'disputed';
    case 'remarks':
    case 'declines':
    case 'silent':
    case 'acts':
    case 'finds':
    case 'clears':
    case 'leaves-open':
    case 'upholds':
    case 'corrects':
    case 'retracts':
      return null;
    default:
      return stance satisfies never;
  }
}
