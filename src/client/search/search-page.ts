import { elementById } from './element.ts';
import { readClaimHead } from './claim-head.ts';
import { EngineLoader } from './engine.ts';
import { FilterPanel } from './filter-panel.ts';
import { findRecords } from './find.ts';
import { Groups } from './groups.ts';
import { chipItems } from './chips.ts';
import { helpFor, type Answer } from './help.ts';
import { hasFailedDownload, loadFacets } from './pagefind.ts';
import { actorItem, groupItem, type Link } from './result-list.ts';
import { chosenFilters, isEmpty, type SearchState } from './state.ts';
import { failureMessage, foundSentence, SLOW_SENTENCE } from './status.ts';

const PAGE_SIZE = 10;
const SLOW_AFTER = 3000;

/** What the search page shows. It reads no address and writes none: it is told the search. */
export class SearchPage {
  readonly #status = elementById('search-status', HTMLElement);
  readonly #tools = elementById('search-tools', HTMLElement);
  readonly #order = elementById('search-order', HTMLElement);
  readonly #chips = elementById('search-chips', HTMLElement);
  readonly #results = elementById('search-results', HTMLElement);
  readonly #more = elementById('search-more', HTMLButtonElement);
  readonly #message = elementById('search-message', HTMLElement);
  readonly #panel = new FilterPanel(elementById('search-facets', HTMLElement));
  readonly #loader: EngineLoader;
  readonly #link: Link;
  #turn = 0;

  /** `base` is the base path, with a slash at its end. */
  constructor(base: string) {
    this.#link = (address) => base + address.slice(1);
    this.#loader = new EngineLoader(base);
  }

  /** Downloads what a search needs and shows the filters, before anything is asked. */
  prepare(state: SearchState): void {
    if (isEmpty(state)) void this.show(state, 0);
  }

  /** Shows a search, with at least so many results. A newer search overtakes an older one that is still under way. */
  async show(state: SearchState, count: number): Promise<void> {
    const turn = ++this.#turn;
    const isStale = (): boolean => turn !== this.#turn;
    const started = performance.now();
    const slow = setTimeout(() => isStale() || this.#status.replaceChildren(SLOW_SENTENCE), SLOW_AFTER);
    try {
      const answer = await this.#answer(state, count);
      const help = await helpFor(answer);
      if (hasFailedDownload(started)) throw new Error('A part of the index did not arrive.');
      if (!isStale()) this.#render(answer, help);
    } catch (error) {
      console.error(error);
      await this.#loader.reset();
      if (!isStale()) this.#fail(() => void this.show(state, count));
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

  async #answer(state: SearchState, count: number): Promise<Answer> {
    const engine = await this.#loader.load();
    for (const { facet } of chosenFilters(state)) this.#panel.wanted.add(facet);
    await loadFacets(engine.pagefind, [...this.#panel.wanted]);
    this.#panel.onWant = () => void this.show(state, this.shown);
    const found = await findRecords(engine.pagefind, engine.names.actors, state);
    const readClaim = (page: string) => readClaimHead(this.#link(`${page.slice(0, -1)}.json`));
    const groups = new Groups(found.results, state.query, readClaim, found.actor === null ? null : `/actors/${found.actor.id}/`);
    if (!isEmpty(state)) await groups.readUpTo(Math.max(count, PAGE_SIZE));
    return { state, engine, found, groups };
  }

  #render(answer: Answer, help: HTMLElement | null): void {
    const { state, engine, found } = answer;
    this.#panel.render(state, found.counts, engine.nameValue);
    this.#chips.replaceChildren(...chipItems(state, engine.nameValue));
    this.#message.replaceChildren(...(help === null ? [] : [help]));
    this.#tools.hidden = isEmpty(state);
    this.#more.onclick = () => void this.#readMore(answer);
    this.#renderResults(answer);
  }

  #renderResults({ state, engine, found, groups }: Answer): void {
    const items = [...groups.all.values()].map((group) => groupItem(group, this.#link));
    if (found.actor !== null) items.unshift(actorItem(found.actor, engine.names.kinds[found.actor.kind], this.#link));
    this.#results.replaceChildren(...items);
    this.#order.hidden = items.length === 0;
    this.#more.hidden = isEmpty(state) || groups.isComplete;
    this.#status.replaceChildren(foundSentence(state, found, items.length, groups.isComplete));
  }

  async #readMore(answer: Answer): Promise<void> {
    const turn = this.#turn;
    const before = this.shown;
    try {
      await answer.groups.readUpTo(answer.groups.all.size + PAGE_SIZE);
    } catch {
      this.#fail(() => void this.show(answer.state, before + PAGE_SIZE));
      return;
    }
    if (turn !== this.#turn) return;
    this.#renderResults(answer);
    this.#results.children[before]?.querySelector('a')?.focus();
    this.onMore(this.shown);
  }

  #fail(retry: () => void): void {
    this.#tools.hidden = this.#more.hidden = true;
    this.#results.replaceChildren();
    this.#status.replaceChildren();
    this.#message.replaceChildren(failureMessage(retry));
  }
}
