import { newProblems } from '../problems/new-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { openDesk, type CheckedDesk } from './desk.ts';
import { applyChange, type Change } from './edits.ts';

/** The errors that the content would have after a change and does not have now: none, or it had better not be made. */
export const newErrors = (desk: CheckedDesk, change: Change): Problem[] =>
  newProblems(errorsOf(desk), errorsOf(openDesk(applyChange(desk.texts, change), desk.released, desk.today)));

const errorsOf = ({ problems }: CheckedDesk): Problem[] => problems.filter(({ severity }) => severity === 'error');
