import { parseArgs } from 'node:util';
import { nearest } from '../src/problems/nearest.ts';
import { STANCE_NAMES } from '../src/records/stance.ts';
import { NEW_KINDS, type NewName } from '../src/writing/new/new-record.ts';
import type { Answers, Question } from '../src/writing/new/question.ts';
import { NEW_SOURCE } from '../src/writing/new/response.ts';

const NAMES = Object.keys(NEW_KINDS) as NewName[];

/** What is to be made, and what was said of it on the command line; or the sentence that says why it cannot be. */
export function readNewOptions(args: string[]): { name: NewName; answers: Answers; mail: string | null } | string {
  const [word = '', ...rest] = args;
  const name = NAMES.find((known) => known === word);
  if (name === undefined) return `Say what is new: npm run new -- ${NAMES.join('|')}.`;
  const options = optionsOf(name);
  try {
    const { from, ...answers } = parseArgs({
      args: withBareStances(rest, name),
      options: Object.fromEntries(options.map((option) => [option, { type: 'string' as const }])),
    }).values;
    return { name, answers: withNewSource(name, answers as Answers), mail: from ?? null };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, unknown = ''] = /'--([^'\s]+)/u.exec(error.message) ?? [];
    const near = options.includes(unknown) ? null : nearest(unknown, options);
    const hint =
      near === null ? `The options are ${options.map((option) => `--${option}`).join(', ')}.` : `Did you mean --${near}?`;
    return `${error.message.split(/\.\s|\n/u)[0] ?? ''}. ${hint}`;
  }
}

function optionsOf(name: NewName): string[] {
  const questions: readonly Question[] = NEW_KINDS[name].questions;
  const own = questions.flatMap((question) => (question.nature === 'stances' ? STANCE_NAMES : [question.name]));
  return name === 'response' ? [...own, 'from'] : own;
}

/** A stance stands alone where it is about the whole claim. */
function withBareStances(args: readonly string[], name: NewName): string[] {
  if (name !== 'response') return [...args];
  return args.map((arg, at) => {
    const next = args[at + 1];
    const isBare = next === undefined || next.startsWith('--');
    return isBare && STANCE_NAMES.some((stance) => arg === `--${stance}`) ? `${arg}=` : arg;
  });
}

/** Who publishes the source of a response is said only of one that is not yet there. */
const withNewSource = (name: NewName, answers: Answers): Answers =>
  name === 'response' && answers['source'] === undefined && answers['publisher'] !== undefined
    ? { ...answers, source: NEW_SOURCE }
    : answers;
