import { relative } from 'node:path';
import { renderAnnotations } from '../problems/annotations.ts';
import { renderJson } from '../problems/json.ts';
import type { Problem } from '../problems/problem.ts';
import { listedOf, renderDigest, renderErrors, renderTerminal, type ReportOptions } from '../problems/report.ts';
import { renderSarif } from '../problems/sarif.ts';
import type { Selection } from '../problems/selection.ts';
import { readContentFile } from './read-file.ts';
import type { Settings } from '../settings.ts';

/** How the problems of a check are to be told. */
export interface CheckFormat extends Selection {
  /** Doubts one by one, however many of one code. */
  all: boolean;
  format: 'text' | 'json' | 'sarif';
}

/** The content folder as the writer would type it. */
export const reportOptions = ({ contentDir }: Settings): ReportOptions => ({
  contentDir: relative(process.cwd(), contentDir) || '.',
  lineAt: ({ file, line }) => {
    const text = readContentFile(contentDir, file);
    return typeof text === 'string' ? (text.split(/\r\n?|\n/u)[line - 1] ?? null) : null;
  },
});

/** Prints what a check found: in full where a writer asked for something in particular. */
export function printCheck(problems: readonly Problem[], settings: Settings, { all, only, files, format }: CheckFormat): void {
  const options = reportOptions(settings);
  if (format === 'json') return console.log(renderJson(problems, options));
  if (format === 'sarif') return console.log(renderSarif(problems, options));
  const full = all || only.length > 0 || files.length > 0;
  console.log(full ? renderTerminal(problems, options) : renderDigest(problems, options));
  annotate(full ? problems : listedOf(problems), options);
}

/** Prints what stops a build, and how many doubts there are. */
export function printErrors(problems: readonly Problem[], settings: Settings): void {
  const options = reportOptions(settings);
  console.log(renderErrors(problems, options));
  annotate(
    problems.filter(({ severity }) => severity === 'error'),
    options,
  );
}

/** Where a continuous-integration service reads along, annotations to the lines concerned. */
function annotate(problems: readonly Problem[], options: ReportOptions): void {
  if ((process.env['CI'] || process.env['GITHUB_ACTIONS']) && problems.length > 0)
    console.log(renderAnnotations(problems, options));
}
