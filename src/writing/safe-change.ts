import { newProblems } from '../problems/new-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { openDesk, type CheckedDesk } from './desk.ts';
import { applyChange, type Change } from './edits.ts';

/** The errors that the content would have after a change and does not have now: none, or it had better not be made. */
export const newErrors = (desk: CheckedDesk, change: Change): Problem[] =>
  newProblems(errorsOf(desk), errorsOf(changeDesk(desk, change)));

const errorsOf = ({ problems }: CheckedDesk): Problem[] => problems.filter(({ severity }) => severity === 'error');

/** The content as it would be after a change; only what changes is parsed. */
export function changeDesk({ texts, released, today, files }: CheckedDesk, change: Change): CheckedDesk {
  const changed = applyChange(texts, change);
  return openDesk(
    changed,
    released,
    today,
    files.filter(({ path }) => changed[path] === texts[path]),
  );
}
