import type { Problem } from './problem.ts';

/** Which problems a writer asks for. */
export interface Selection {
  /** Codes; all where there are none. */
  only: readonly string[];
  /** Paths below the content folder; all files where there are none. */
  files: readonly string[];
  /** Errors and no doubts. */
  errors: boolean;
}

/** The problems asked for. */
export const selectProblems = (problems: readonly Problem[], { only, files, errors }: Selection): Problem[] =>
  problems.filter(
    ({ code, severity, place }) =>
      (only.length === 0 || only.includes(code)) &&
      (files.length === 0 || files.includes(place.file)) &&
      (!errors || severity === 'error'),
  );
