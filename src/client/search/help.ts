import type { SearchActor } from '../../search-index/names.ts';
import { findNearest } from './actor-names.ts';
import { element, type Child } from './element.ts';
import { countResults } from './find.ts';
import type { Pagefind } from './pagefind.ts';
import { chosenFilters, withoutFilter, withoutFilters, writeState, type SearchState } from './state.ts';
import { nameFilter, type NameValue } from './value-names.ts';

/** What to try where nothing was found: actors with a name like it, one filter less, none at all, the lists. */
export async function helpFor(
  state: SearchState,
  pagefind: Pagefind,
  actors: readonly SearchActor[],
  name: NameValue,
): Promise<HTMLElement> {
  const nearest = state.query === '' ? [] : findNearest(state.query, actors);
  const fewer = await withFewerFilters(state, pagefind, actors, name);
  return element(
    'div',
    { class: 'search-help' },
    ...listOf(
      'Did you mean',
      nearest.map((actor) => linkTo({ ...withoutFilters(state), query: actor.name }, actor.name)),
    ),
    ...listOf('With fewer filters', fewer),
    element(
      'p',
      {},
      'Fewer or shorter words find more. ',
      element('a', { href: '#search-lists' }, 'Everything is also in the lists below.'),
    ),
  );
}

async function withFewerFilters(
  state: SearchState,
  pagefind: Pagefind,
  actors: readonly SearchActor[],
  name: NameValue,
): Promise<HTMLElement[]> {
  const chosen = chosenFilters(state);
  const tries = chosen.map(({ facet, value }) => ({
    less: withoutFilter(state, facet, value),
    words: `Without ${nameFilter(name, facet, value)}`,
  }));
  if (chosen.length > 1) tries.push({ less: withoutFilters(state), words: 'Without any filter' });
  const counted = await Promise.all(
    tries.map(async (one) => ({ ...one, count: await countResults(pagefind, actors, one.less) })),
  );
  return counted.filter(({ count }) => count > 0).map(({ less, words, count }) => linkTo(less, `${words} (${count})`));
}

function listOf(heading: string, links: HTMLElement[]): Child[] {
  if (links.length === 0) return [];
  return [element('h3', {}, heading), element('ul', {}, ...links.map((link) => element('li', {}, link)))];
}

const linkTo = (state: SearchState, words: string): HTMLElement => element('a', { href: addressOf(state), dir: 'auto' }, words);

/** The address of a search on this page. */
export const addressOf = (state: SearchState): string => `${location.pathname}${writeState(state)}`;
