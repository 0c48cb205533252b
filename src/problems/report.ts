import type { Place } from '../records/place.ts';
import { MESSAGES, type Message } from './messages.ts';
import { compareProblems, type Problem } from './problem.ts';

/** Where the content folder is, as the writer would type it: what places begin with. */
export interface ReportOptions {
  contentDir: string;
}

/** The report for a terminal: by file, each problem with its place, code, sentence and hint, and a count at the end. */
export function renderTerminal(problems: readonly Problem[], options: ReportOptions): string {
  const blocks = groupByFile(problems).map(([file, ofFile]) => {
    const places = ofFile.map(({ place }) => `${place.line}:${place.column}`);
    const width = Math.max(...places.map(({ length }) => length));
    const lines = ofFile.map((problem, at) => renderProblem(problem, (places[at] ?? '').padStart(width), options));
    return [pathOf(file, options), ...lines].join('\n');
  });
  return [...blocks, summarise(problems)].join('\n');
}

/** The same report as data, for editors and scripts. */
export function renderJson(problems: readonly Problem[], options: ReportOptions): string {
  const located = (place: Place): Place => ({ ...place, file: pathOf(place.file, options) });
  const list = [...problems].sort(compareProblems).map((problem) => ({
    ...problem,
    place: located(problem.place),
    other: problem.other && located(problem.other),
  }));
  return JSON.stringify(
    { schemaVersion: 1, errors: count(problems, 'error'), warnings: count(problems, 'warning'), problems: list },
    null,
    2,
  );
}

/** The same report as the workflow commands that put annotations beside the lines of a change. */
export function renderAnnotations(problems: readonly Problem[], options: ReportOptions): string {
  return [...problems]
    .sort(compareProblems)
    .map(({ severity, place, code, message, hint }) => {
      const at = `file=${escapeProperty(pathOf(place.file, options))},line=${place.line},col=${place.column},title=${code}`;
      return `::${severity} ${at}::${escapeData([message, hint].filter(Boolean).join('\n'))}`;
    })
    .join('\n');
}

/** The writer's guide, which is part of the project wherever the content is. */
const GUIDE = 'content/README.md';

/** The count at the end: "2 errors, 1 warning in 1 file. …", or that all is well. */
function summarise(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems found.';
  const counts = [plural(count(problems, 'error'), 'error'), plural(count(problems, 'warning'), 'warning')].filter(Boolean);
  const files = new Set(problems.map(({ place }) => place.file)).size;
  return `${counts.join(', ')} in ${plural(files, 'file')}. Each code is explained in ${GUIDE}.`;
}

function renderProblem({ code, severity, message, hint, other }: Problem, place: string, options: ReportOptions): string {
  const entry: Message = MESSAGES[code];
  const elsewhere = other && entry.other?.replace('{place}', `${pathOf(other.file, options)}:${other.line}:${other.column}`);
  const advice = [hint, elsewhere].filter(Boolean).join(' ');
  return `  ${place}  ${severity}  ${code}  ${message}${advice === '' ? '' : `\n        ${advice}`}`;
}

function groupByFile(problems: readonly Problem[]): [string, Problem[]][] {
  const files = new Map<string, Problem[]>();
  for (const problem of [...problems].sort(compareProblems)) {
    const ofFile = files.get(problem.place.file) ?? [];
    ofFile.push(problem);
    files.set(problem.place.file, ofFile);
  }
  return [...files];
}

const pathOf = (file: string, { contentDir }: ReportOptions): string => `${contentDir.replace(/\/$/u, '')}/${file}`;

const count = (problems: readonly Problem[], severity: string): number =>
  problems.filter((problem) => problem.severity === severity).length;

const plural = (number: number, noun: string): string => (number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`);

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
