import { MEASURES } from '../../records/measure.ts';
import { factsOf, STANCE_NAMES } from '../../records/stance.ts';
import type { Desk } from '../desk.ts';
import type { Change } from '../edits.ts';
import { insertBeside } from '../insertions.ts';
import { actorChoices, claimChoices, listChoices, sourceChoices } from './choices.ts';
import { quoteLines, writeBlock } from './markup.ts';
import { isAnswered, wordsOf, type Answers, type Question } from './question.ts';
import { passageFile, sourceBlock, SOURCE_QUESTIONS, suggestSourceId } from './source.ts';
import { suggestId } from './suggest-id.ts';

/** The answer that stands for a source which is not yet there. */
export const NEW_SOURCE = 'new';

const isNewSource = (answers: Answers): boolean => answers['source'] === NEW_SOURCE;

/** What is to be known of the source of a response, by other names where the response has the same question. */
const ITS_SOURCE: Record<string, string> = { on: 'source-on', kind: 'source-kind', lang: 'source-lang', id: 'source-id' };

/** What is to be known of a response, and of its source where that is new. */
export const RESPONSE_QUESTIONS: Question[] = [
  { name: 'to', ask: 'Which claims does it answer?', needed: true, nature: 'list', choices: (_, desk) => claimChoices(desk) },
  { name: 'by', ask: 'Who speaks?', needed: true, nature: 'choice', choices: speakers },
  { name: 'stances', ask: 'What does it say of each point?', needed: true, nature: 'stances' },
  {
    name: 'measure',
    ask: 'What was done?',
    needed: true,
    nature: 'choice',
    choices: () => listChoices(MEASURES),
    applies: (answers) => 'acts' in answers,
  },
  { name: 'on', ask: 'When was it said?', needed: true, nature: 'date' },
  {
    name: 'source',
    ask: 'Where can it be read?',
    needed: true,
    nature: 'list',
    choices: (_, desk) => [{ value: NEW_SOURCE, label: 'a source that is not yet here' }, ...sourceChoices(desk)],
  },
  ...SOURCE_QUESTIONS.map((question): Question => ({
    ...question,
    name: ITS_SOURCE[question.name] ?? question.name,
    applies: (answers) => isNewSource(answers) && (question.applies?.(ofSource(answers)) ?? true),
    ...(question.name === 'on' ? { suggest: (answers) => answers['on'] ?? '' } : {}),
    ...(question.name === 'id' ? { suggest: (answers, desk) => suggestSourceId(ofSource(answers), desk) } : {}),
  })),
  { name: 'speaker', ask: 'Which person spoke, and in what office?', needed: false, nature: 'text' },
  { name: 'quote', ask: 'The words, letter by letter? (empty: you tell it in your own)', needed: false, nature: 'text' },
  {
    name: 'text',
    ask: 'What was said or done, in your own words?',
    needed: true,
    nature: 'text',
    applies: (answers) => !isAnswered(answers, 'quote'),
  },
  {
    name: 'asked-by',
    ask: 'Whose question does it answer?',
    needed: false,
    nature: 'choice',
    choices: (_, desk) => actorChoices(desk),
  },
  {
    name: 'supersedes',
    ask: 'Which earlier responses of its party does it take back?',
    needed: false,
    nature: 'list',
    choices: earlierOnes,
  },
  { name: 'lang', ask: 'The language of the words, where it is not that of the site?', needed: false, nature: 'text' },
  {
    name: 'id',
    ask: 'Its id?',
    needed: true,
    nature: 'new-id',
    suggest: (answers, desk) =>
      suggestId('response', `${answers['by'] ?? ''} ${STANCE_NAMES.find((name) => name in answers) ?? ''}`, desk),
  },
];

/** A response behind the others to its claim, before it its source where that is new, and the file for the words. */
export function newResponse(answers: Answers, desk: Desk): Change {
  const [first = ''] = wordsOf(answers, 'to');
  const path = `articles/${desk.tables.claims.get(first)?.article ?? ''}.md`;
  const own = ofSource(answers);
  const source = isNewSource(answers) ? (own['id'] ?? '') : (answers['source'] ?? '');
  const blocks = [...(isNewSource(answers) ? [sourceBlock(own)] : []), responseBlock(answers, source)];
  const edit = insertBeside(path, desk.texts[path] ?? '', first, blocks);
  return { edits: edit === null ? [] : [edit], files: isNewSource(answers) ? [passageFile(source)] : [], moves: [] };
}

/** The block of a response. */
export function responseBlock(answers: Answers, source: string): string {
  const given = (name: string): string | null => (isAnswered(answers, name) ? (answers[name] ?? null) : null);
  const quote = given('quote');
  return writeBlock(
    'response',
    answers['id'] ?? '',
    [
      ['to', given('to')],
      ['by', given('by')],
      ['on', given('on')],
      ['source', source],
      ['speaker', given('speaker')],
      ['asked-by', given('asked-by')],
      ['supersedes', given('supersedes')],
      ['measure', 'acts' in answers ? given('measure') : null],
      ['lang', given('lang')],
      ...STANCE_NAMES.filter((name) => name in answers).map((name): [string, string | true] => [name, given(name) ?? true]),
    ],
    [
      ...(quote === null ? [] : quoteLines(quote)),
      ...(given('text') === null ? [] : [...(quote === null ? [] : ['']), (answers['text'] ?? '').trim()]),
    ],
  );
}

/** What was said of the source, by the names that a source has for it. */
function ofSource(answers: Answers): Answers {
  const own = Object.values(ITS_SOURCE);
  const renamed = Object.entries(ITS_SOURCE).map(([name, asked]) => [name, answers[asked] ?? '']);
  return {
    ...Object.fromEntries(Object.entries(answers).filter(([name]) => !own.includes(name))),
    ...Object.fromEntries(renamed),
  } as Answers;
}

/** Those who are accused or named first, then those who made the claim. */
function speakers(answers: Answers, desk: Desk) {
  const claims = wordsOf(answers, 'to').flatMap((id) => desk.tables.claims.get(id) ?? []);
  return actorChoices(
    desk,
    claims.flatMap(({ about, named, by }) => [...about, ...named, ...by]),
  );
}

/** What was said before to the same claims. */
function earlierOnes(answers: Answers, { tables }: Desk) {
  const to = wordsOf(answers, 'to');
  return [...tables.responses.values()]
    .filter((response) => response.to.some((claim) => to.includes(claim)))
    .map(({ id, by, on, stances }) => ({
      value: id,
      label: `${by}, ${on}`,
      hint: stances.map(({ stance }) => factsOf(stance).label).join(', '),
    }));
}
