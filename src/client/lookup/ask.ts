import { normalizeAddress } from '../../publish/lookup/normalize-address.ts';
import { element, elementById } from '../search/element.ts';
import { findArticle } from './articles.ts';
import { findPassage } from './passages.ts';

/** The form of `/lookup/`: an address is looked up as one, everything else as words. */
const form = elementById('Lookup', HTMLFormElement);
const field = elementById('Asked', HTMLTextAreaElement);
const place = elementById('Answer', HTMLElement);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void answer();
});
addEventListener('hashchange', readHash);
if (location.hash) readHash();
else void answer();

function readHash(): void {
  field.value = readText(location.hash.slice(1));
  void answer();
}

async function answer(): Promise<void> {
  const asked = field.value.trim();
  const address = /\s/u.test(asked) ? null : normalizeAddress(asked);
  place.replaceChildren('Looking …');
  try {
    place.replaceChildren(...(address === null ? await findPassage(asked, form) : await findArticle(address, form)));
  } catch {
    place.replaceChildren(element('p', {}, 'The answers cannot be reached now. Try again later.'));
  }
}

/** What stands behind the sign may be cut in the midst of a letter. */
function readText(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
