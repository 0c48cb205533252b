import { element, elementById } from './element.ts';
import { EngineLoader, readJson, type Engine } from './engine.ts';
import { FilterPanel } from './filter-panel.ts';
import { findRecords, type Found } from './find.ts';
import { Groups } from './groups.ts';
import { addressOf, helpFor } from './help.ts';
import { hasFailedDownload } from './pagefind.ts';
import { actorItem, groupItem, type Link } from './result-list.ts';
import { chosenFilters, isEmpty, withoutFilter, type SearchState } from './state.ts';
import { failureMessage, foundSentence, SLOW_SENTENCE } from './status.ts';
import { nameFilter } from './value-names.ts';

const PAGE_SIZE = 10;
const SLOW_AFTER = 3000;

/** What the search page shows. It reads no address and writes none: it is told the search. */
export class SearchPage {
  readonly #status = elementById('search-status', HTMLElement);
  readonly #found = elementById('search-found', HTMLElement);
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
  async prepare(state: SearchState): Promise<void> {
    if (isEmpty(state)) await this.show(state, 0);
  }

  /** Shows a search, with at least so many results. A newer search overtakes an older one that is still under way. */
  async show(state: SearchState, count: number): Promise<void> {
    const turn = ++this.#turn;
    const isStale = (): boolean => turn !== this.#turn;
    const started = performance.now();
    const slow = setTimeout(() => isStale() || this.#status.replaceChildren(SLOW_SENTENCE), SLOW_AFTER);
    try {
      const engine = await this.#loader.load();
      const found = await findRecords(engine.pagefind, engine.names.actors, state);
      const groups = this.#groupsOf(found);
      if (!isEmpty(state)) await groups.readUpTo(Math.max(count, PAGE_SIZE));
      const help =
        found.results.length > 0 || found.actor !== null
          ? null
          : await helpFor(state, engine.pagefind, engine.names.actors, engine.nameValue);
      if (hasFailedDownload(started)) throw new Error('A part of the index did not arrive.');
      if (!isStale()) this.#render(state, engine, found, groups, help);
    } catch {
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

  #groupsOf({ results, actor }: Found): Groups {
    const readClaim = (page: string) => readHead(this.#link(`${page.slice(0, -1)}.json`));
    return new Groups(results, readClaim, actor === null ? null : `/actors/${actor.id}/`);
  }

  #render(state: SearchState, engine: Engine, found: Found, groups: Groups, help: HTMLElement | null): void {
    const empty = isEmpty(state);
    const { nameValue } = engine;
    this.#panel.render(state, found.counts, nameValue);
    this.#message.replaceChildren(...(help !== null && !empty ? [help] : []));
    this.#chips.replaceChildren(
      ...chosenFilters(state).map(({ facet, value }) => {
        const words = nameFilter(nameValue, facet, value);
        const label = [
          element('span', { class: 'visually-hidden' }, 'Remove filter '),
          words,
          element('span', { 'aria-hidden': 'true' }, ' ×'),
        ];
        return element('li', {}, element('a', { href: addressOf(withoutFilter(state, facet, value)) }, ...label));
      }),
    );
    this.#found.hidden = empty;
    this.#more.onclick = () => void this.#readMore(state, engine, found, groups);
    this.#renderResults(state, engine, found, groups);
  }

  #renderResults(state: SearchState, { names }: Engine, found: Found, groups: Groups): void {
    const items = isEmpty(state) ? [] : [...groups.all.values()].map((group) => groupItem(group, this.#link));
    if (found.actor !== null) items.unshift(actorItem(found.actor, names.kinds[found.actor.kind], this.#link));
    this.#results.replaceChildren(...items);
    this.#more.hidden = isEmpty(state) || groups.isComplete;
    this.#status.replaceChildren(foundSentence(state, found, items.length, groups.isComplete));
  }

  async #readMore(state: SearchState, engine: Engine, found: Found, groups: Groups): Promise<void> {
    const turn = this.#turn;
    const before = this.shown;
    try {
      await groups.readUpTo(groups.all.size + PAGE_SIZE);
    } catch {
      this.#fail(() => void this.show(state, before + PAGE_SIZE));
    }
    if (turn !== this.#turn) return;
    this.#renderResults(state, engine, found, groups);
    this.#results.children[before]?.querySelector('a')?.focus();
    this.onMore(this.shown);
  }

  #fail(retry: () => void): void {
    this.#found.hidden = true;
    this.#results.replaceChildren();
    this.#status.replaceChildren();
    this.#message.replaceChildren(failureMessage(retry));
  }
}

/** A claim as its own page has it, for a claim that only its replies were found by. */
async function readHead(address: string): Promise<{ title: string; date: string; standing: string }> {
  const claim = await readJson<{ statement: string; on: string; standing: { sentence: string } }>(address);
  return { title: claim.statement, date: claim.on, standing: claim.standing.sentence };
}
