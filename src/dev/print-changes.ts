import { reportOptions } from '../content/print-report.ts';
import { newProblems } from '../problems/new-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { renderTerminal } from '../problems/report.ts';
import type { Settings } from '../settings.ts';
import { countOf } from '../words/counts.ts';

/** What a save has made wrong or doubtful, and how many errors it mended; empty where it did neither. */
export function tellChanges(before: readonly Problem[], after: readonly Problem[], settings: Settings): string {
  const added = newProblems(before, after);
  const mended = newProblems(after, before).filter(({ severity }) => severity === 'error').length;
  const left = after.filter(({ severity }) => severity === 'error').length;
  const rest = left === 0 ? 'The content has no errors.' : `${countOf(left, 'error')} left.`;
  return [
    ...(added.length === 0 ? [] : [renderTerminal(added, reportOptions(settings))]),
    ...(mended === 0 ? [] : [`${countOf(mended, 'error')} mended. ${rest}`]),
  ].join('\n');
}
