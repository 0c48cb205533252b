import type { Problem } from '../problems/problem.ts';
import { openDesk, type CheckedDesk } from './desk.ts';
import { applyChange, type Change } from './edits.ts';

/** The errors that the content would have after a change and does not have now: none, or it had better not be made. */
export function newErrors(desk: CheckedDesk, change: Change): Problem[] {
  const known = new Map<string, number>();
  for (const problem of errorsOf(desk)) known.set(sayingOf(problem), (known.get(sayingOf(problem)) ?? 0) + 1);
  return errorsOf(openDesk(applyChange(desk.texts, change), desk.released, desk.today)).filter((problem) => {
    const left = known.get(sayingOf(problem)) ?? 0;
    known.set(sayingOf(problem), left - 1);
    return left <= 0;
  });
}

const errorsOf = ({ problems }: CheckedDesk): Problem[] => problems.filter(({ severity }) => severity === 'error');

/** What an error says, wherever it has come to stand. */
const sayingOf = ({ code, message }: Problem): string => `${code} ${message}`;
