import type { Problem } from './problem.ts';

/** The problems that there were not before: told apart by what they say, wherever it has come to stand. */
export function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const known = new Map<string, number>();
  for (const problem of before) known.set(sayingOf(problem), (known.get(sayingOf(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const left = known.get(sayingOf(problem)) ?? 0;
    known.set(sayingOf(problem), left - 1);
    return left <= 0;
  });
}

const sayingOf = ({ code, message }: Problem): string => `${code} ${message}`;
