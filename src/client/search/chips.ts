import { element } from './element.ts';
import { addressOf, chosenFilters, withoutFilter, type SearchState } from './state.ts';
import { nameFilter, type NameValue } from './value-names.ts';

/** The filters in force, each a link to the search without it. */
export function chipItems(state: SearchState, name: NameValue): HTMLElement[] {
  return chosenFilters(state).map(({ facet, value }) => {
    const link = element(
      'a',
      { href: addressOf(withoutFilter(state, facet, value)) },
      element('span', { class: 'visually-hidden' }, 'Remove filter '),
      nameFilter(name, facet, value),
      element('span', { 'aria-hidden': 'true' }, ' ×'),
    );
    return element('li', {}, link);
  });
}
