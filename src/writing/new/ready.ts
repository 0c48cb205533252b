import type { Desk } from '../desk.ts';
import { checkAnswer, isSettled } from './check-answer.ts';
import { NEW_KINDS, type NewName } from './new-record.ts';
import { offerStances } from './offer.ts';
import { STANCES } from '../../records/stance.ts';
import type { Answers, Question } from './question.ts';

/** How far the answers go: what is still to be asked, and what of them is wrong. */
export interface Readiness {
  /** The answers, with what is taken where nothing was said. */
  answers: Answers;
  missing: Question[];
  faults: string[];
}

/** More choices than this are not listed. */
const FEW = 12;

/** Looks over the answers to all questions of a kind. */
export function lookOver(name: NewName, given: Answers, desk: Desk): Readiness {
  const { kind, questions } = NEW_KINDS[name];
  const answers = { ...given };
  const asked = (questions as readonly Question[]).filter((question) => question.applies?.(answers) ?? true);
  const missing: Question[] = [];
  const faults: string[] = [];
  for (const question of asked) {
    if (!isSettled(question, answers)) {
      const suggestion = question.suggest?.(answers, desk) ?? '';
      if (suggestion === '') missing.push(question);
      else answers[question.name] = suggestion;
    }
    const fault = checkAnswer(question, answers, kind, desk);
    if (fault !== null) faults.push(fault);
  }
  return { answers, missing, faults };
}

/** What is missing, for those who answer by options: each with the choices there are. */
export function tellMissing(missing: readonly Question[], answers: Answers, desk: Desk): string {
  return missing
    .flatMap((question) => {
      if (question.nature === 'stances') return tellOffer(answers, desk);
      const choices = question.choices?.(answers, desk) ?? [];
      const listed = choices.length > FEW ? [] : choices.map(({ value, label }) => `    ${value}  ${label}`);
      return [`  --${question.name}  ${question.ask}`, ...listed];
    })
    .join('\n');
}

function tellOffer(answers: Answers, desk: Desk): string[] {
  const { points, stances } = offerStances(answers, desk);
  return [
    stances.length === 0
      ? '  a stance, with the points it is about: which there are depends on --by'
      : '  a stance, with the points it is about; alone it is about all:',
    ...stances.map((stance) => `    --${stance}  the speaker ${STANCES[stance].description}`),
    ...(points.length === 0 ? [] : ['  the points:']),
    ...points.map(({ target, text }) => `    ${target}  ${text}`),
  ];
}
