import { followArrows } from './search/arrow-keys.ts';
import { elementById } from './search/element.ts';
import { SearchPage } from './search/search-page.ts';
import { isEmpty, readState, writeState, type SearchState } from './search/state.ts';

/** The address bar, the form and the keyboard of `/search/`: they say what is asked, the page shows what is found. */
const TYPING_PAUSE = 250;

const form = elementById('search-form', HTMLFormElement);
const input = elementById('search-query', HTMLInputElement);
const sort = elementById('search-sort', HTMLSelectElement);
const page = new SearchPage(import.meta.env.BASE_URL.replace(/\/?$/u, '/'));
document.documentElement.dataset['script'] = '';
// Without script nothing is ordered, and the address of the form has no need of it.
sort.disabled = false;
let isTyping = false;
let pause: ReturnType<typeof setTimeout> | undefined;

const stateInAddress = (): SearchState => readState(new URLSearchParams(location.search));

function stateInForm(): SearchState {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') params.append(name, value);
  return readState(params);
}

/** Puts the address into the form and on the page: on arrival, on Back and Forward, after a link. */
function showAddress(): void {
  const state = stateInAddress();
  input.value = state.query;
  sort.value = state.sort;
  isTyping = false;
  if (isEmpty(state)) return page.prepare(state);
  void page.show(state, shownBefore());
}

/** Puts the form into the address. What is typed in one go is one step for Back. */
function showForm(typing: boolean): void {
  clearTimeout(pause);
  const state = stateInForm();
  const address = `${location.pathname}${writeState(state)}`;
  if (address !== `${location.pathname}${location.search}`) {
    if (typing && isTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
  isTyping = typing;
  void page.show(state, 0);
}

function shownBefore(): number {
  const kept: unknown = history.state;
  return typeof kept === 'object' && kept !== null && 'shown' in kept && typeof kept.shown === 'number' ? kept.shown : 0;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  showForm(false);
});
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => showForm(true), TYPING_PAUSE);
});
input.addEventListener('focus', () => page.prepare(stateInForm()), { once: true });
elementById('search-filters', HTMLElement).addEventListener('click', () => page.prepare(stateInForm()), { once: true });
followArrows(input);
document.addEventListener('change', ({ target }) => {
  const belongs = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  if (belongs && target !== input && target.form === form) showForm(false);
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('main a[href]') : null;
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!(link instanceof HTMLAnchorElement) || !plain || link.pathname !== location.pathname || link.hash !== '') return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  showAddress();
  elementById('search-heading', HTMLElement).focus();
});
window.addEventListener('popstate', showAddress);
page.onMore = (shown) => history.replaceState({ shown }, '');

if (!isEmpty(stateInAddress())) showAddress();
// Where the shortcut of other pages leads.
if (location.hash === '#search-query') input.focus();
