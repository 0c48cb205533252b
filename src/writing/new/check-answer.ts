import { badId } from '../../parse/validate.ts';
import { nearest } from '../../problems/nearest.ts';
import { isDate } from '../../records/date.ts';
import { isId } from '../../records/id.ts';
import { STANCE_NAMES } from '../../records/stance.ts';
import type { Desk } from '../desk.ts';
import { isTaken } from '../names.ts';
import type { RecordKind } from '../record-kind.ts';
import { offerStances } from './offer.ts';
import { isAnswered, wordsOf, type Answers, type Question } from './question.ts';

/** What is wrong with the answer to a question, in a sentence; null where nothing is, or it was not answered. */
export function checkAnswer(question: Question, answers: Answers, kind: RecordKind, desk: Desk): string | null {
  if (question.nature === 'stances') return checkStances(answers, desk);
  if (!isAnswered(answers, question.name)) return null;
  const value = answers[question.name] ?? '';
  switch (question.nature) {
    case 'text':
      return null;
    case 'date':
      return isDate(value) ? null : `"${value}" is not a date that exists: write YYYY-MM-DD, or YYYY-MM or YYYY.`;
    case 'new-id':
      return checkId(value, question.name === 'source-id' ? 'source' : kind, desk);
    case 'choice':
      return checkChoice(question, value, answers, desk);
    case 'list':
      return (
        wordsOf(answers, question.name)
          .map((word) => checkChoice(question, word, answers, desk))
          .find((fault) => fault !== null) ?? null
      );
    default:
      return question.nature satisfies never;
  }
}

/** Whether a question has its answer, or needs none. */
export const isSettled = (question: Question, answers: Answers): boolean =>
  !question.needed ||
  (question.nature === 'stances' ? STANCE_NAMES.some((name) => name in answers) : isAnswered(answers, question.name));

function checkId(id: string, kind: RecordKind, { tables }: Desk): string | null {
  if (isTaken(tables, kind, id)) return `There is a ${kind === 'article' ? 'dossier' : kind} "${id}" already.`;
  if (isId(id)) return null;
  const { message, hint } = badId(id, { file: '', line: 1, column: 1 });
  return `${message} ${hint ?? ''}`.trim();
}

function checkChoice({ name, choices }: Question, value: string, answers: Answers, desk: Desk): string | null {
  const values = choices?.(answers, desk).map((choice) => choice.value) ?? [];
  const plain = name === 'supersedes' ? (value.split('/')[0] ?? '') : value;
  if (values.includes(plain)) return null;
  const near = nearest(value, values);
  const few = values.length <= 12 ? ` Write one of ${values.join(', ')}.` : '';
  return `--${name} cannot be "${value}".${near === null ? few : ` Did you mean "${near}"?`}`;
}

function checkStances(answers: Answers, desk: Desk): string | null {
  const { points, stances } = offerStances(answers, desk);
  const targets = [...points.map(({ target }) => target), ...wordsOf(answers, 'to')];
  for (const stance of STANCE_NAMES.filter((name) => name in answers)) {
    if (!stances.includes(stance))
      return `"${answers['by'] ?? ''}" may not take the stance ${stance} here; it may take ${stances.join(', ')}.`;
    const wrong = wordsOf(answers, stance).find(
      (target) => !targets.includes(target) && !targets.includes(target.split('/').at(-1) ?? ''),
    );
    if (wrong !== undefined)
      return `There is no point "${wrong}"; the points are ${points.map(({ target }) => target).join(', ')}.`;
  }
  return null;
}
