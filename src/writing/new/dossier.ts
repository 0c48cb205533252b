import type { Change } from '../edits.ts';
import { topicChoices } from './choices.ts';
import { writeFrontMatter } from './markup.ts';
import { wordsOf, type Answers, type Question } from './question.ts';
import { suggestId } from './suggest-id.ts';

/** What is to be known of a dossier. */
export const DOSSIER_QUESTIONS: Question[] = [
  { name: 'title', ask: 'Its title?', needed: true, nature: 'text' },
  { name: 'published', ask: 'The day it is published?', needed: true, nature: 'date' },
  { name: 'summary', ask: 'What is it about, in one or two sentences?', needed: true, nature: 'text' },
  {
    name: 'topics',
    ask: 'To which topics does it belong?',
    needed: false,
    nature: 'list',
    choices: (_, desk) => topicChoices(desk),
  },
  { name: 'language', ask: 'Its language, where it is not that of the site?', needed: false, nature: 'text' },
  {
    name: 'id',
    ask: 'Its id?',
    needed: true,
    nature: 'new-id',
    suggest: (answers, desk) => suggestId('article', answers['title'] ?? '', desk),
  },
];

/** A file for a dossier, its body begun. */
export function newDossier(answers: Answers): Change {
  const front = writeFrontMatter([
    ['title', answers['title'] ?? null],
    ['published', answers['published'] ?? null],
    ['summary', answers['summary'] ?? null],
    ['topics', wordsOf(answers, 'topics')],
    ['language', answers['language'] ?? null],
  ]);
  const body = '\n## What was reported\n\n## What was answered\n';
  return { edits: [], files: [{ path: `articles/${answers['id'] ?? ''}.md`, text: front + body }], moves: [] };
}
