import type { Graph } from '../graph/graph.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { compareProblems, problem, type Problem } from '../problems/problem.ts';
import type { PartialDate } from '../records/date.ts';
import type { SiteEvent } from '../records/site-event.ts';
import { checkCycles } from './cycles.ts';
import { findChanges } from './changes.ts';
import { checkDates } from './dates.ts';
import { findDoubts } from './doubts.ts';
import { findFutureDates, withoutConsequences } from './future.ts';
import { indexRecords, sortTables } from './index-records.ts';
import { findLanguageDoubts } from './languages.ts';
import { checkLegality } from './legality.ts';
import { checkNames } from './names.ts';
import { checkOrder } from './order.ts';
import { checkParties } from './parties.ts';
import { proveQuotes } from './proof.ts';
import { checkProseLinks } from './prose-links.ts';
import { checkRedirects } from './redirects.ts';
import { checkReferences } from './references.ts';
import { gatherTables, type Tables } from './tables.ts';

/** What content becomes: a graph where nothing is wrong, and always everything wrong or doubtful about it. */
export interface LinkResult {
  /** Null where there is an error: a graph is whole or not there. */
  graph: Graph | null;
  /** In the order of files and lines. */
  problems: Problem[];
}

/**
 * Joins the records of all files: every id is looked up here and only here. Files come in the order of their paths. Where
 * it is known what day it is, dates after it are errors.
 */
export function linkFiles(
  files: readonly ParsedFile[],
  events: readonly SiteEvent[] = [],
  today: PartialDate | null = null,
): LinkResult {
  const { tables, problems: gathered } = gatherTables(files);
  const { proved, problems: unproved } = proveQuotes(tables);
  const found = [
    ...files.flatMap((file) => file.problems),
    ...gathered,
    ...(files.some(({ path }) => path === 'site.md') ? [] : [problem('missing-site', { file: 'site.md', line: 1, column: 1 })]),
    ...checkReferences(tables),
    ...checkParties(tables),
    ...checkLegality(tables),
    ...checkOrder(tables),
    ...checkDates(tables),
    ...(today === null ? [] : files.flatMap((file) => findFutureDates(file, today))),
    ...checkCycles(tables),
    ...checkNames(tables),
    ...checkProseLinks(tables),
    ...checkRedirects(tables),
    ...unproved,
    ...findLanguageDoubts(tables),
    ...findDoubts(tables),
  ];
  const problems = withoutConsequences(found, files);
  const graph = problems.some(({ severity }) => severity === 'error') ? null : graphOf(tables, proved, events);
  if (graph !== null) problems.push(...findChanges(graph, tables));
  return { graph, problems: problems.sort(compareProblems) };
}

function graphOf(tables: Tables, proved: ReadonlySet<object>, events: readonly SiteEvent[]): Graph | null {
  if (tables.site === null) return null;
  const sorted = { ...sortTables(tables), events };
  return { ...sorted, site: tables.site, proved, index: indexRecords(sorted) };
}
