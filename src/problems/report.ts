import { spellUnseen } from './escape.ts';
import { renderExcerpt } from './excerpt.ts';
import { MESSAGES, type Message } from './messages.ts';
import { compareProblems, type Problem } from './problem.ts';
import type { Place } from '../records/place.ts';

/** Where the content folder is, as the writer would type it: what places begin with. */
export interface ReportOptions {
  contentDir: string;
  /** The line at a place, to be shown with errors; null where it cannot be read. */
  lineAt?: (place: Place) => string | null;
}

/** More doubts of one code than this are told as one line. */
const MOST_DOUBTS = 5;

/** Where every code is explained; it is part of the project wherever the content is. */
const PROBLEMS_PAGE = 'content/PROBLEMS.md';

/** The report for a terminal: every error, then every doubt, by file, with place, code, sentence and hint; and a count at the end. */
export const renderTerminal = (problems: readonly Problem[], options: ReportOptions): string =>
  [...renderFiles(errorsOf(problems), options), ...renderFiles(doubtsOf(problems), options), summarise(problems)].join('\n');

/** The same for a writer who asked for nothing in particular: many doubts of one code are a count and how to list them. */
export function renderDigest(problems: readonly Problem[], options: ReportOptions): string {
  const listed = listedOf(problems);
  return [
    ...renderFiles(errorsOf(listed), options),
    ...renderFiles(doubtsOf(listed), options),
    ...countFolded(problems).map(([code, count]) => `${count} warnings  ${code}  List them: npm run check -- --only ${code}`),
    summarise(problems),
  ].join('\n');
}

/** The same for a build: every error, and how many doubts there are. */
export function renderErrors(problems: readonly Problem[], options: ReportOptions): string {
  const [errors, doubts] = [errorsOf(problems), doubtsOf(problems)];
  if (problems.length === 0) return summarise([]);
  if (doubts.length === 0) return renderTerminal(errors, options);
  const tail = `${plural(doubts.length, 'warning')}: npm run check tells more.`;
  return errors.length === 0 ? `No errors. ${tail}` : `${renderTerminal(errors, options)}\n${tail}`;
}

/** The problems that a digest tells one by one. */
export function listedOf(problems: readonly Problem[]): Problem[] {
  const folded = new Set(countFolded(problems).map(([code]) => code));
  return problems.filter(({ code }) => !folded.has(code));
}

/** The path of a file as the writer would type it, fit to be printed. */
export const pathOf = (file: string, { contentDir }: ReportOptions): string =>
  spellUnseen(`${contentDir.replace(/\/$/u, '')}/${file}`);

/** The codes of doubts that are too many to be told one by one, with how many there are. */
function countFolded(problems: readonly Problem[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { code } of doubtsOf(problems)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > MOST_DOUBTS).sort(([a], [b]) => (a < b ? -1 : 1));
}

function renderFiles(problems: readonly Problem[], options: ReportOptions): string[] {
  return groupByFile(problems).map(([file, ofFile]) => {
    const places = ofFile.map(({ place }) => `${place.line}:${place.column}`);
    const width = Math.max(...places.map(({ length }) => length));
    const lines = ofFile.map((problem, at) => renderProblem(problem, (places[at] ?? '').padStart(width), options));
    return [pathOf(file, options), ...lines].join('\n');
  });
}

/** The count at the end: "2 errors, 1 warning in 1 file. …", or that all is well. */
function summarise(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems found.';
  const [errors, doubts] = [errorsOf(problems).length, doubtsOf(problems).length];
  const counts = [errors === 0 ? '' : plural(errors, 'error'), doubts === 0 ? '' : plural(doubts, 'warning')].filter(Boolean);
  const files = new Set(problems.map(({ place }) => place.file)).size;
  return `${counts.join(', ')} in ${plural(files, 'file')}. Each code is explained in ${PROBLEMS_PAGE}.`;
}

const INDENT = ' '.repeat(8);

function renderProblem(problem: Problem, place: string, options: ReportOptions): string {
  const { code, severity, message, hint, other } = problem;
  const line = severity === 'error' && problem.place.column > 1 ? (options.lineAt?.(problem.place) ?? null) : null;
  const excerpt = line === null ? [] : [renderExcerpt(line, problem.place.column, INDENT)];
  const advice = [hint, other && renderOther(code, other, options)].filter(Boolean).join(' ');
  return [
    `  ${place}  ${severity}  ${code}  ${spellUnseen(message)}`,
    ...(advice === '' ? [] : [INDENT + spellUnseen(advice)]),
    ...excerpt,
  ].join('\n');
}

function renderOther(code: Problem['code'], other: Place, options: ReportOptions): string | undefined {
  const entry: Message = MESSAGES[code];
  return entry.other?.replace('{place}', () => `${pathOf(other.file, options)}:${other.line}:${other.column}`);
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

const errorsOf = (problems: readonly Problem[]): Problem[] => problems.filter(({ severity }) => severity === 'error');

const doubtsOf = (problems: readonly Problem[]): Problem[] => problems.filter(({ severity }) => severity === 'warning');

const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
