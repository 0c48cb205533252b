import { ACTOR_KINDS } from '../../records/actor.ts';
import type { Change } from '../edits.ts';
import { actorChoices, listChoices } from './choices.ts';
import { writeFrontMatter } from './markup.ts';
import { suggestId } from './suggest-id.ts';
import { type Answers, type Question } from './question.ts';

/** What is to be known of an actor. */
export const ACTOR_QUESTIONS: Question[] = [
  { name: 'name', ask: 'Its full name?', needed: true, nature: 'text' },
  { name: 'kind', ask: 'What is it?', needed: true, nature: 'choice', choices: () => listChoices(ACTOR_KINDS) },
  { name: 'short', ask: 'A short name for lists and sentences?', needed: false, nature: 'text' },
  { name: 'aliases', ask: 'Other names a reader may search by, with commas between?', needed: false, nature: 'text' },
  { name: 'country', ask: 'Its country? (two capital letters)', needed: false, nature: 'text' },
  {
    name: 'part-of',
    ask: 'Is it an office or member of another actor?',
    needed: false,
    nature: 'choice',
    choices: (_, desk) => actorChoices(desk),
  },
  {
    name: 'id',
    ask: 'Its id?',
    needed: true,
    nature: 'new-id',
    suggest: (answers, desk) => suggestId('actor', answers['name'] ?? '', desk),
  },
];

/** A file for an actor. */
export function newActor(answers: Answers): Change {
  const aliases = (answers['aliases'] ?? '').split(',').map((name) => name.trim());
  const text = writeFrontMatter([
    ['name', answers['name'] ?? null],
    ['kind', answers['kind'] ?? null],
    ['short', answers['short'] ?? null],
    ['aliases', aliases.filter(Boolean)],
    ['country', answers['country'] ?? null],
    ['part-of', answers['part-of'] ?? null],
  ]);
  return { edits: [], files: [{ path: `actors/${answers['id'] ?? ''}.md`, text }], moves: [] };
}
