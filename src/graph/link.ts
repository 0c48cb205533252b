import type { ParsedFile } from '../parse/parsed-file.ts';
import { proveQuotes } from '../link/proof.ts';
import { compareProblems, problem, type Problem } from '../problems/problem.ts';
import { checkCycles } from './cycles.ts';
import { findDoubts } from './doubts.ts';
import type { Graph } from './graph.ts';
import { indexRecords, sortTables } from './index-records.ts';
import { checkProseLinks } from './prose-links.ts';
import { checkReferences } from './references.ts';
import { checkSense } from './sense.ts';
import { gatherTables } from './tables.ts';

/** What content becomes: a graph where nothing is wrong, and always everything wrong or doubtful about it. */
export interface LinkResult {
  /** Null where there is an error: a graph is whole or not there. */
  graph: Graph | null;
  /** In the order of files and lines. */
  problems: Problem[];
}

/** Joins the records of all files: every id is looked up here and only here. Files come in the order of their paths. */
export function linkFiles(files: readonly ParsedFile[]): LinkResult {
  const problems = files.flatMap((file) => file.problems);
  const tables = gatherTables(files, problems);
  if (!files.some(({ path }) => path === 'site.md'))
    problems.push(problem('missing-site', { file: 'site.md', line: 1, column: 1 }));
  checkReferences(tables, problems);
  checkSense(tables, problems);
  checkCycles(tables, problems);
  checkProseLinks(tables, problems);
  const { proved, problems: quoted } = proveQuotes(tables);
  problems.push(...quoted);
  findDoubts(tables, problems);
  problems.sort(compareProblems);
  if (tables.site === null || problems.some(({ severity }) => severity === 'error')) return { graph: null, problems };
  const sorted = sortTables(tables);
  return { graph: { ...sorted, site: tables.site, proved, index: indexRecords(sorted) }, problems };
}
