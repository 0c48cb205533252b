import { listWords } from '../../words/lists.ts';
import { element, type Child } from './element.ts';
import type { SearchActor } from '../../search-index/names.ts';
import type { Answer } from './engine/answer.ts';
import { addressOf, chosenFilters, withoutFilter, withoutFilters, type SearchState } from './state.ts';
import { nameFilter, type NameValue } from './value-names.ts';

/** Which words were left out, and what to try next where nothing was found. Null where there is nothing to say. */
export function helpFor(state: SearchState, answer: Answer, name: NameValue): HTMLElement | null {
  const { total, left, nearest } = answer;
  const links = nearest.map((actor) => actorLink(state, actor));
  const said = [
    ...(total > 0 && left.length > 0
      ? [`Nothing has all of these words. Left out: ${listWords(left.map((word) => `“${word}”`))}.`]
      : []),
  ];
  if (total === 0) return nothingFound(state, answer, links, name);
  if (said.length === 0 && links.length === 0) return null;
  return element(
    'div',
    { class: 'search-suggestion' },
    ...said.map((sentence) => element('p', {}, sentence)),
    links.length === 0
      ? null
      : element('p', {}, 'Did you mean ', ...links.flatMap((link, at) => (at === 0 ? [link] : [' or ', link])), '?'),
  );
}

function nothingFound(state: SearchState, { wider }: Answer, links: HTMLElement[], name: NameValue): HTMLElement {
  return element(
    'div',
    { class: 'search-help' },
    ...listOf('Did you mean', links),
    ...listOf(
      'With fewer filters',
      wider.map(({ state: less, total }) => linkTo(less, `${widerWords(state, less, name)} (${total})`)),
    ),
    element(
      'p',
      {},
      'Fewer or shorter words find more. ',
      element('a', { href: '#search-lists' }, 'Everything is also in the lists below.'),
    ),
  );
}

function widerWords(state: SearchState, less: SearchState, name: NameValue): string {
  const chosen = chosenFilters(state);
  const left = chosen.find(({ facet, value }) => addressOf(withoutFilter(state, facet, value)) === addressOf(less));
  return left === undefined || (chosen.length > 1 && chosenFilters(less).length === 0)
    ? 'Without any filter'
    : `Without ${nameFilter(name, left.facet, left.value)}`;
}

function listOf(heading: string, links: HTMLElement[]): Child[] {
  if (links.length === 0) return [];
  return [element('h3', {}, heading), element('ul', {}, ...links.map((link) => element('li', {}, link)))];
}

const actorLink = (state: SearchState, { name }: SearchActor): HTMLElement =>
  linkTo({ ...withoutFilters(state), query: name }, name);

const linkTo = (state: SearchState, words: string): HTMLElement => element('a', { href: addressOf(state), dir: 'auto' }, words);
