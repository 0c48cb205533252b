import type { Place } from '../records/place.ts';
import { escapeJson } from './escape.ts';
import { compareProblems, type Problem } from './problem.ts';
import type { ReportOptions } from './report.ts';

/** Problems as data, for editors and scripts. */
export function renderJson(problems: readonly Problem[], { contentDir }: ReportOptions): string {
  const located = (place: Place): Place => ({ ...place, file: `${contentDir.replace(/\/$/u, '')}/${place.file}` });
  const list = [...problems].sort(compareProblems).map((problem) => ({
    ...problem,
    place: located(problem.place),
    other: problem.other && located(problem.other),
  }));
  const count = (severity: string): number => problems.filter((problem) => problem.severity === severity).length;
  const report = { schemaVersion: 1, errors: count('error'), warnings: count('warning'), problems: list };
  return escapeJson(JSON.stringify(report, null, 2));
}
