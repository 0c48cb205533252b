import { elementById } from './element.ts';
import { chipItems } from './chips.ts';
import { Engine } from './engine.ts';
import type { Answer } from './engine/answer.ts';
import { FilterPanel } from './filter-panel.ts';
import { FilterSheet } from './filter-sheet.ts';
import { helpFor } from './help.ts';
import { resultItem, type Link } from './result-list.ts';
import { isEmpty, readState, writeState, type SearchState } from './state.ts';
import { failureMessage, foundSentence, SLOW_SENTENCE } from './status.ts';
import { nameValues, type NameValue } from './value-names.ts';

const PAGE_SIZE = 10;
const SLOW_AFTER = 3000;

/** What the search page shows. It reads no address and writes none: it is told the search. */
export class SearchPage {
  readonly #status = elementById('search-status', HTMLElement);
  readonly #tools = elementById('search-tools', HTMLElement);
  readonly #save = elementById('search-save', HTMLElement);
  readonly #order = elementById('search-order', HTMLElement);
  readonly #chips = elementById('search-chips', HTMLElement);
  readonly #results = elementById('search-results', HTMLElement);
  readonly #more = elementById('search-more', HTMLButtonElement);
  readonly #message = elementById('search-message', HTMLElement);
  readonly #panel = new FilterPanel(elementById('search-facets', HTMLElement));
  readonly #sheet = new FilterSheet(() => this.prepare(this.#state));
  readonly #engine: Engine;
  #state: SearchState = readState(new URLSearchParams());
  readonly #link: Link;
  #turn = 0;

  /** `base` is the base path, with a slash at its end. */
  constructor(base: string) {
    this.#link = (address) => base + address.slice(1);
    this.#engine = new Engine(base);
  }

  /** Downloads what a search needs first and shows the filters, before anything is asked. */
  prepare(state: SearchState): void {
    if (isEmpty(state)) void this.show(state, 0);
  }

  /** Shows a search, with at least so many results. A newer search overtakes an older one that is still under way. */
  async show(state: SearchState, count: number): Promise<void> {
    this.#state = state;
    const turn = ++this.#turn;
    const isStale = (): boolean => turn !== this.#turn;
    const slow = setTimeout(() => isStale() || this.#status.replaceChildren(SLOW_SENTENCE), SLOW_AFTER);
    try {
      await this.#showResults(state, Math.max(count, PAGE_SIZE), isStale);
    } catch (error) {
      if (isStale()) return;
      console.error(error);
      this.#engine.reset();
      this.#fail(() => void this.show(state, count));
    } finally {
      clearTimeout(slow);
    }
  }

  /** How many results are shown: what Back brings again. */
  get shown(): number {
    return this.#results.childElementCount;
  }

  /** Asks to see more; the handler keeps the count for Back. */
  onMore: (shown: number) => void = () => undefined;

  /** The results come first; what each filter would leave is counted after them. */
  async #showResults(state: SearchState, count: number, isStale: () => boolean): Promise<void> {
    const answering = isEmpty(state) ? null : this.#engine.search(state, count);
    const [answer, { names, counts, values }] = await Promise.all([answering, this.#engine.open()]);
    if (isStale()) return;
    const name = nameValues(names);
    this.#panel.values = values;
    this.#panel.onWant = () => void this.show(state, this.shown);
    this.#renderAnswer(state, answer, name);
    const wanted = this.#panel.wantedFor(state);
    const counted = answer === null ? counts : await this.#engine.count(state, wanted);
    if (!isStale()) this.#panel.render(state, counted, name);
  }

  #renderAnswer(state: SearchState, answer: Answer | null, name: NameValue): void {
    const help = answer === null ? null : helpFor(state, answer, name);
    this.#chips.replaceChildren(...chipItems(state, name));
    this.#message.replaceChildren(...(help === null ? [] : [help]));
    this.#tools.hidden = isEmpty(state);
    this.#more.onclick = () => void this.#readMore(state);
    this.#renderResults(state, answer);
  }

  #renderResults(state: SearchState, answer: Answer | null): void {
    const items = (answer?.pages ?? []).map((page) => resultItem(page, this.#link));
    this.#results.replaceChildren(...items);
    this.#order.hidden = this.#save.hidden = items.length === 0;
    for (const link of this.#save.querySelectorAll('a'))
      link.setAttribute('href', `${link.pathname}${writeState(state)}&as=${link.textContent.toLowerCase()}`);
    this.#more.hidden = items.length >= (answer?.total ?? 0);
    this.#status.replaceChildren(answer === null ? '' : foundSentence(state, answer, items.length));
    this.#sheet.tell(answer?.total ?? null);
  }

  async #readMore(state: SearchState): Promise<void> {
    const turn = this.#turn;
    const before = this.shown;
    try {
      const answer = await this.#engine.search(state, before + PAGE_SIZE);
      if (turn !== this.#turn) return;
      this.#renderResults(state, answer);
    } catch {
      this.#engine.reset();
      this.#fail(() => void this.show(state, before + PAGE_SIZE));
      return;
    }
    this.#results.children[before]?.querySelector('a')?.focus();
    this.onMore(this.shown);
  }

  #fail(retry: () => void): void {
    this.#tools.hidden = this.#save.hidden = this.#more.hidden = true;
    this.#results.replaceChildren();
    this.#status.replaceChildren();
    this.#message.replaceChildren(failureMessage(retry));
  }
}
