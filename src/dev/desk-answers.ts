import { STANCE_NAMES } from '../records/stance.ts';
import { isAnswered, type Answers } from '../writing/new/question.ts';
import { RESPONSE_QUESTIONS } from '../writing/new/response.ts';

/** What a form of the desk says of a new response; fields that are no question are left out. Forms end lines in a way of their own. */
export function readAnswers(form: URLSearchParams): Answers {
  const names = RESPONSE_QUESTIONS.map(({ name }) => name).filter((name) => name !== 'to' && name !== 'stances');
  const answers: Answers = Object.fromEntries(
    names.map((name) => [name, form.getAll(name).join(' ').replaceAll('\r\n', '\n').trim()]),
  );
  const stance = STANCE_NAMES.find((name) => name === form.get('stance'));
  if (stance !== undefined) answers[stance] = form.getAll('point').join(' ');
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name === stance || isAnswered(answers, name)));
}
