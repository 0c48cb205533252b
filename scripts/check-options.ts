import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckFormat } from '../src/content/print-report.ts';
import { spellUnseen } from '../src/problems/escape.ts';
import { MESSAGES, type ProblemCode } from '../src/problems/messages.ts';
import { nearest } from '../src/problems/nearest.ts';

const FORMATS = ['text', 'json', 'sarif'] as const satisfies CheckFormat['format'][];

/** What was asked of the check. */
export interface CheckOptions extends CheckFormat {
  /** The code to be explained instead. */
  explain: ProblemCode | null;
}

const USAGE = 'The check takes --all, --errors, --only CODE, --explain CODE, --format text, json or sarif, and paths of files.';

/** What was asked for on the command line; or the sentence that says why it cannot be done. */
export function readCheckOptions(args: string[], contentDir: string): CheckOptions | string {
  try {
    const { values, positionals } = parseOptions(args);
    return {
      all: values.all,
      errors: values.errors,
      only: values.only.map(readCode),
      explain: values.explain === undefined ? null : readCode(values.explain),
      format: readFormat(values.format),
      files: positionals.map((path) => readPath(path, contentDir)),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return spellUnseen(error.message);
  }
}

/** A wish that cannot be met, in a sentence. */
class Refusal extends Error {}

function parseOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        errors: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [] },
        explain: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message.split(/\.\s|\n/u)[0] ?? ''}. ${USAGE}`, { cause: error });
  }
}

function readCode(code: string): ProblemCode {
  if (Object.hasOwn(MESSAGES, code)) return code as ProblemCode;
  const near = nearest(code, Object.keys(MESSAGES));
  throw new Refusal(`There is no code "${code}"${near === null ? '.' : `; did you mean "${near}"?`}`);
}

function readFormat(format: string): CheckOptions['format'] {
  const known = FORMATS.find((name) => name === format);
  if (known === undefined) throw new Refusal(`There is no format "${format}": the formats are ${FORMATS.join(', ')}.`);
  return known;
}

/** The path below the content folder, of a file named from there or from here. */
function readPath(path: string, contentDir: string): string {
  const found = [relative(contentDir, resolve(path)), path].find(
    (candidate) => !candidate.startsWith('..') && existsSync(join(contentDir, candidate)),
  );
  if (found === undefined) throw new Refusal(`There is no file "${path}" in the content folder.`);
  return found;
}
