import { element } from './element.ts';
import { countOf } from '../../words/counts.ts';
import type { Answer } from './engine/answer.ts';
import type { SearchState } from './state.ts';

/** Said when a download takes long; the lists are on the page all the while. */
export const SLOW_SENTENCE = 'Search is still loading: the connection is slow. The lists below need nothing more.';

/** What was found, in a sentence that is also announced: for what was meant, where it was typed otherwise. */
export function foundSentence({ query }: SearchState, { total, meant }: Answer, shown: number): string {
  const asked = query === '' ? 'for these filters' : `for “${meant}”${meant === query ? '' : ` instead of “${query}”`}`;
  if (total === 0) return `Nothing found ${asked}.`;
  const found = `${countOf(total, 'result')} ${asked}.`;
  return shown < total ? `${found} The first ${shown} are shown.` : found;
}

/** Said when a download failed. */
export function failureMessage(retry: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, 'Try again');
  button.addEventListener('click', retry);
  return element(
    'div',
    { class: 'search-failure', role: 'alert' },
    element(
      'p',
      {},
      'Search could not be downloaded. The connection may be down. ',
      element('a', { href: '#search-lists' }, 'Everything is also in the lists below.'),
    ),
    button,
  );
}
