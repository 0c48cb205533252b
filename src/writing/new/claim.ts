import type { Desk } from '../desk.ts';
import type { Change } from '../edits.ts';
import { insertAtEnd } from '../insertions.ts';
import { actorChoices, articleChoices, sourceChoices, topicChoices } from './choices.ts';
import { writeBlock } from './markup.ts';
import { isAnswered, type Answers, type Question } from './question.ts';
import { idFrom, suggestId } from './suggest-id.ts';

/** What is to be known of a claim. */
export const CLAIM_QUESTIONS: Question[] = [
  { name: 'article', ask: 'In which dossier?', needed: true, nature: 'choice', choices: (_, desk) => articleChoices(desk) },
  { name: 'title', ask: 'A neutral headline of at most 75 characters?', needed: true, nature: 'text' },
  { name: 'text', ask: 'What is alleged, in one sentence?', needed: true, nature: 'text' },
  { name: 'by', ask: 'Who alleges it?', needed: true, nature: 'list', choices: (_, desk) => actorChoices(desk) },
  { name: 'about', ask: 'Who is accused?', needed: false, nature: 'list', choices: (_, desk) => actorChoices(desk) },
  {
    name: 'named',
    ask: 'Who else is named and can answer?',
    needed: false,
    nature: 'list',
    choices: (_, desk) => actorChoices(desk),
  },
  { name: 'on', ask: 'When was it first alleged?', needed: true, nature: 'date' },
  { name: 'source', ask: 'Which sources carry it?', needed: true, nature: 'list', choices: (_, desk) => sourceChoices(desk) },
  {
    name: 'topics',
    ask: 'Topics, where they are not those of the dossier?',
    needed: false,
    nature: 'list',
    choices: (_, desk) => topicChoices(desk),
  },
  {
    name: 'points',
    ask: 'Its points, with a stroke between: (search: They searched. | ban: It led to a ban.)',
    needed: false,
    nature: 'text',
  },
  {
    name: 'id',
    ask: 'Its id?',
    needed: true,
    nature: 'new-id',
    suggest: (answers, desk) => suggestId('claim', answers['title'] ?? '', desk),
  },
];

/** A claim at the end of its dossier. */
export function newClaim(answers: Answers, { texts }: Desk): Change {
  const path = `articles/${answers['article'] ?? ''}.md`;
  const block = claimBlock(answers, pointsFrom(answers['points'] ?? ''));
  return { edits: [insertAtEnd(path, texts[path] ?? '', [block])], files: [], moves: [] };
}

/** The block of a claim, with its points a line each. */
export function claimBlock(answers: Answers, points: readonly string[]): string {
  const given = (name: string): string | null => (isAnswered(answers, name) ? (answers[name] ?? null) : null);
  return writeBlock(
    'claim',
    answers['id'] ?? '',
    [
      ['title', given('title')],
      ['by', given('by')],
      ['about', answers['about'] ?? ''],
      ['named', given('named')],
      ['on', given('on')],
      ['source', given('source')],
      ['topics', given('topics')],
      ['lang', given('lang')],
    ],
    [(answers['text'] ?? '').trim(), ...(points.length > 0 ? ['', ...points] : [])],
  );
}

/** Points as lines: `search: They searched. | It led to a ban.`, where one without an id gets one from its words. */
function pointsFrom(written: string): string[] {
  return written
    .split('|')
    .map((point) => point.trim())
    .filter(Boolean)
    .map((point) => {
      const [, id, text = point] = /^([a-z0-9-]+):\s+(.*)$/su.exec(point) ?? [];
      return `::part[${text.replace(/[[\]]/gu, '\\$&')}]{#${id ?? idFrom(text)}}`;
    });
}
