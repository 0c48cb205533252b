import { BASES, SOURCE_KINDS } from '../../records/source.ts';
import type { Desk } from '../desk.ts';
import type { Change } from '../edits.ts';
import { insertAtEnd } from '../insertions.ts';
import { isTaken } from '../names.ts';
import { actorChoices, articleChoices, listChoices, sourceChoices } from './choices.ts';
import { linkLine, writeBlock } from './markup.ts';
import { isAnswered, type Answers, type Question } from './question.ts';

/** What is to be known of a source, wherever it is asked. */
export const SOURCE_QUESTIONS: Question[] = [
  { name: 'publisher', ask: 'Who published it?', needed: true, nature: 'choice', choices: (_, desk) => actorChoices(desk) },
  { name: 'on', ask: 'When was it published?', needed: true, nature: 'date' },
  { name: 'kind', ask: 'How near is it to the words?', needed: true, nature: 'choice', choices: () => listChoices(SOURCE_KINDS) },
  { name: 'title', ask: 'Its title?', needed: true, nature: 'text' },
  { name: 'url', ask: 'Its address? (empty: the editors hold the text)', needed: false, nature: 'text' },
  { name: 'archived', ask: 'The address of an archived copy?', needed: false, nature: 'text' },
  {
    name: 'no-archive',
    ask: 'Why is there no archived copy?',
    needed: false,
    nature: 'text',
    applies: (answers) => !isAnswered(answers, 'archived'),
  },
  {
    name: 'relies-on',
    ask: 'What does it rest on, as far as it says?',
    needed: false,
    nature: 'list',
    choices: (_, desk) => [...listChoices(BASES), ...sourceChoices(desk)],
  },
  {
    name: 'signed',
    ask: 'Whose signature of the mail was verified? (its domain)',
    needed: false,
    nature: 'text',
    applies: () => false,
  },
  { name: 'author', ask: 'Who wrote it?', needed: false, nature: 'text' },
  { name: 'lang', ask: 'Its language, where it is not that of the site? (de, fr, …)', needed: false, nature: 'text' },
  { name: 'accessed', ask: 'The day you read it?', needed: false, nature: 'date' },
  { name: 'id', ask: 'Its id?', needed: true, nature: 'new-id', suggest: suggestSourceId },
];

/** What is to be known of a source that is entered by itself. */
export const NEW_SOURCE_QUESTIONS: Question[] = [
  { name: 'article', ask: 'In which dossier?', needed: true, nature: 'choice', choices: (_, desk) => articleChoices(desk) },
  ...SOURCE_QUESTIONS,
];

/** A source at the end of its dossier, and the file for its words. */
export function newSource(answers: Answers, { texts }: Desk): Change {
  const path = `articles/${answers['article'] ?? ''}.md`;
  return {
    edits: [insertAtEnd(path, texts[path] ?? '', [sourceBlock(answers)])],
    files: [passageFile(answers['id'] ?? '')],
    moves: [],
  };
}

/** The file for the words of a source, still empty: what is quoted is copied there from the source, not from the quotation. */
export const passageFile = (source: string): { path: string; text: string } => ({ path: `passages/${source}.txt`, text: '' });

/** The block of a source. */
export function sourceBlock(answers: Answers): string {
  const given = (name: string): string | null => (isAnswered(answers, name) ? (answers[name] ?? null) : null);
  return writeBlock(
    'source',
    answers['id'] ?? '',
    [
      ['publisher', given('publisher')],
      ['on', given('on')],
      ['kind', given('kind')],
      ['relies-on', given('relies-on')],
      ['held', given('url') === null ? true : null],
      ['no-archive', given('no-archive')],
      ['lang', given('lang')],
      ['accessed', given('accessed')],
      ['signed', given('signed')],
      ['author', given('author')],
    ],
    [linkLine(answers['title'] ?? '', given('url'), given('archived'))],
  );
}

/** The publisher and the date, as ids of sources mostly are. */
export function suggestSourceId(answers: Answers, { tables, texts }: Desk): string {
  const plain = [answers['publisher'], answers['on']].filter(Boolean).join('-');
  for (let number = 1; ; number++) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!isTaken(tables, 'source', id) && !(`passages/${id}.txt` in texts)) return id;
  }
}
