import { relative } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { renderAnnotations, renderJson, renderTerminal, type ReportOptions } from '../problems/report.ts';
import type { Settings } from './settings.ts';

/** The content folder as the writer would type it. */
export const reportOptions = ({ contentDir }: Settings): ReportOptions => ({
  contentDir: relative(process.cwd(), contentDir) || '.',
});

/** Prints the report; where a continuous-integration service reads along, also as annotations to the lines concerned. */
export function printReport(problems: readonly Problem[], settings: Settings, format: string = 'text'): void {
  const options = reportOptions(settings);
  if (format === 'json') return console.log(renderJson(problems, options));
  console.log(renderTerminal(problems, options));
  if ((process.env['CI'] || process.env['GITHUB_ACTIONS']) && problems.length > 0)
    console.log(renderAnnotations(problems, options));
}
