import type { ListEntry } from '../../records/closed-list.ts';
import type { Desk } from '../desk.ts';
import type { Choice } from './question.ts';

/** The actors, those first who have most to do with the matter. */
export function actorChoices({ tables }: Desk, first: readonly string[] = []): Choice[] {
  const actors = [...tables.actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rank = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return actors.sort((a, b) => rank(a.id) - rank(b.id)).map(({ id, name, kind }) => ({ value: id, label: name, hint: kind }));
}

/** The claims, the newest first. */
export const claimChoices = ({ tables }: Desk): Choice[] =>
  [...tables.claims.values()]
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .map(({ id, title, on }) => ({ value: id, label: title, hint: on }));

/** The sources by id. */
export const sourceChoices = ({ tables }: Desk): Choice[] =>
  [...tables.sources.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, publisher }) => ({ value: id, label: title, hint: publisher }));

/** The articles by id. */
export const articleChoices = ({ tables }: Desk): Choice[] =>
  [...tables.articles.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, published }) => ({ value: id, label: title, hint: published }));

/** The topics by id. */
export const topicChoices = ({ tables }: Desk): Choice[] =>
  [...tables.topics.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, title }) => ({ value: id, label: title }));

/** The values of a closed list. */
export const listChoices = (list: Record<string, ListEntry>): Choice[] =>
  Object.entries(list).map(([value, { label, description }]) => ({ value, label, hint: description }));
