import type { SearchActor } from '../../search-index/names.ts';
import { findNamed, findNearest, foldText } from './actor-names.ts';
import { element, type Child } from './element.ts';
import type { Engine } from './engine.ts';
import { countResults, type Found } from './find.ts';
import type { Groups } from './groups.ts';
import { addressOf, chosenFilters, isEmpty, withoutFilter, withoutFilters, type SearchState } from './state.ts';
import { nameFilter } from './value-names.ts';

/** A search and what it brought so far. */
export interface Answer {
  state: SearchState;
  engine: Engine;
  found: Found;
  groups: Groups;
}

/** What to try next: much where nothing was found, a nearby name where the query names nobody. Null where nothing helps. */
export async function helpFor(answer: Answer): Promise<HTMLElement | null> {
  const { state, engine, found, groups } = answer;
  if (isEmpty(state) || found.actor !== null) return null;
  const nearest = findNamed(state.query, engine.names.actors) === null ? findNearest(state.query, engine.names.actors) : [];
  const links = nearest.map((actor) => actorLink(state, actor));
  if (groups.all.size > 0) return links.length === 0 || hasWord(groups, state.query) ? null : suggestion(links);
  return element(
    'div',
    { class: 'search-help' },
    ...listOf('Did you mean', links),
    ...listOf('With fewer filters', await fewerFilters(answer)),
    element(
      'p',
      {},
      'Fewer or shorter words find more. ',
      element('a', { href: '#search-lists' }, 'Everything is also in the lists below.'),
    ),
  );
}

/** Whether the query itself stands among what was found: then it is no slip. */
function hasWord(groups: Groups, query: string): boolean {
  const runs = [...groups.all.values()].flatMap(({ title, excerpt, matches }) => [
    title,
    excerpt,
    ...matches.flatMap((match) => [match.title, match.excerpt]),
  ]);
  return runs.flatMap((some) => some ?? []).some(({ text, marked }) => marked && foldText(text).startsWith(foldText(query)));
}

const suggestion = (links: HTMLElement[]): HTMLElement =>
  element(
    'p',
    { class: 'search-suggestion' },
    'Did you mean ',
    ...links.flatMap((link, at) => (at === 0 ? [link] : [' or ', link])),
    '?',
  );

async function fewerFilters({ state, engine }: Answer): Promise<HTMLElement[]> {
  const chosen = chosenFilters(state);
  const tries = chosen.map(({ facet, value }) => ({
    less: withoutFilter(state, facet, value),
    words: `Without ${nameFilter(engine.nameValue, facet, value)}`,
  }));
  if (chosen.length > 1) tries.push({ less: withoutFilters(state), words: 'Without any filter' });
  const asked = tries.filter(({ less }) => !isEmpty(less));
  const counts = await Promise.all(asked.map(({ less }) => countResults(engine.pagefind, engine.names.actors, less)));
  return asked.flatMap(({ less, words }, at) => (counts[at] === 0 ? [] : [linkTo(less, `${words} (${counts[at]})`)]));
}

function listOf(heading: string, links: HTMLElement[]): Child[] {
  if (links.length === 0) return [];
  return [element('h3', {}, heading), element('ul', {}, ...links.map((link) => element('li', {}, link)))];
}

const actorLink = (state: SearchState, { name }: SearchActor): HTMLElement =>
  linkTo({ ...withoutFilters(state), query: name }, name);

const linkTo = (state: SearchState, words: string): HTMLElement => element('a', { href: addressOf(state), dir: 'auto' }, words);
