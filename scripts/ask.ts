import { autocomplete, autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import { STANCES } from '../src/records/stance.ts';
import type { Desk } from '../src/writing/desk.ts';
import { checkAnswer, isSettled } from '../src/writing/new/check-answer.ts';
import { NEW_KINDS, type NewName } from '../src/writing/new/new-record.ts';
import { offerStances } from '../src/writing/new/offer.ts';
import type { Answers, Choice, Question } from '../src/writing/new/question.ts';

/** Where questions are put and answers come from. */
export interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** Asks what is not yet said of a new record; null where the writer breaks off. Ids are searched as they are typed. */
export async function askAnswers(name: NewName, given: Answers, desk: Desk, terminal: Terminal): Promise<Answers | null> {
  const { kind, questions } = NEW_KINDS[name];
  let answers = { ...given };
  for (const question of questions as readonly Question[]) {
    if (!(question.applies?.(answers) ?? true) || question.name in given) continue;
    if (question.nature === 'stances') {
      const stances = isSettled(question, answers) ? {} : await askStances(answers, desk, terminal);
      if (stances === null) return null;
      answers = { ...answers, ...stances };
      continue;
    }
    const check = (value: string): string | undefined =>
      checkAnswer(question, { ...answers, [question.name]: value }, kind, desk) ??
      (question.needed && value.trim() === '' ? 'This is needed.' : undefined);
    const answer = await askOne(
      question,
      question.choices?.(answers, desk) ?? [],
      question.suggest?.(answers, desk) ?? '',
      check,
      terminal,
    );
    if (answer === null) return null;
    if (answer.trim() !== '') answers[question.name] = answer.trim();
  }
  return answers;
}

async function askOne(
  { ask, nature, needed }: Question,
  choices: readonly Choice[],
  suggestion: string,
  check: (value: string) => string | undefined,
  terminal: Terminal,
): Promise<string | null> {
  const options = choices.map((choice) => ({ ...choice, label: `${choice.value}  ${choice.label}` }));
  if (nature === 'list') {
    const words = await autocompleteMultiselect({ ...terminal, message: ask, options, required: needed, maxItems: 8 });
    return isCancel(words) ? null : words.join(' ');
  }
  if (nature === 'choice') {
    const none = { value: '', label: '(none)' };
    const word = await autocomplete({ ...terminal, message: ask, options: needed ? options : [none, ...options], maxItems: 8 });
    return isCancel(word) ? null : word;
  }
  const words = await text({
    ...terminal,
    message: ask,
    ...(suggestion === '' ? {} : { initialValue: suggestion }),
    validate: (value) => check(value ?? ''),
  });
  return isCancel(words) ? null : words;
}

/** Asks of each point what is said of it, among what this speaker may say. */
async function askStances(answers: Answers, desk: Desk, terminal: Terminal): Promise<Answers | null> {
  const { points, stances } = offerStances(answers, desk);
  const targets = new Map<string, string[]>();
  for (const { target, text: point } of points) {
    const stance = await select({
      ...terminal,
      message: `${target}: ${point}`,
      options: [
        { value: '', label: 'says nothing of it' },
        ...stances.map((value) => ({ value, label: value, hint: `the speaker ${STANCES[value].description}` })),
      ],
    });
    if (isCancel(stance)) return null;
    if (stance !== '') targets.set(stance, [...(targets.get(stance) ?? []), target]);
  }
  return Object.fromEntries([...targets].map(([stance, named]) => [stance, named.join(' ')]));
}
