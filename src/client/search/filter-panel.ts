import { FACETS, FACET_NAMES, type Facet } from '../../search-index/facets.ts';
import { element } from './element.ts';
import type { Counts } from './engine/answer.ts';
import type { SearchState } from './state.ts';
import { LISTED_FACETS, type NameValue } from './value-names.ts';

const SHOWN_AT_FIRST = 8;
/** A facet with more values than this is a larger file than a search itself: it is counted when it is looked at. */
const FEW_VALUES = 60;

const OPEN_AT_FIRST: readonly Facet[] = ['kind', 'agency', 'topic'];

/** The facets with their values and counts. The boxes belong to the search form, so its data are the whole search. */
export class FilterPanel {
  readonly #root: HTMLElement;
  readonly #whole = new Set<Facet>();
  /** How many values each facet has on this site. */
  values: Partial<Record<Facet, number>> = {};
  readonly #opened = new Set<Facet>();
  /** A facet is looked at that was not counted. */
  onWant: () => void = () => undefined;
  readonly #closed = new Set<Facet>(FACET_NAMES.filter((facet) => !OPEN_AT_FIRST.includes(facet)));

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Facets with few values, those looked at and those chosen from: what has to be counted. */
  wantedFor(state: SearchState): Facet[] {
    const isSmall = (facet: Facet): boolean => (this.values[facet] ?? 0) <= FEW_VALUES;
    return FACET_NAMES.filter((facet) => isSmall(facet) || this.#opened.has(facet) || state.filters[facet].length > 0);
  }

  /** Shows the counts of a search. Keeps what is folded, and the box that has the focus. */
  render(state: SearchState, counts: Counts, name: NameValue): void {
    const focused = document.activeElement?.id ?? '';
    this.#root.replaceChildren(
      ...FACET_NAMES.flatMap((facet) => {
        const values = valuesOf(facet, state.filters[facet], counts[facet] ?? {}, name);
        const isEmpty = values.length === 0 && (counts[facet] !== undefined || (this.values[facet] ?? 0) === 0);
        return isEmpty ? [] : [this.#facet(facet, values, state, counts, name)];
      }),
    );
    if (focused !== '') document.getElementById(focused)?.focus();
  }

  #facet(facet: Facet, values: string[], state: SearchState, counts: Counts, name: NameValue): HTMLElement {
    const chosen = state.filters[facet];
    const shown = this.#whole.has(facet) ? values : values.filter((value, at) => at < SHOWN_AT_FIRST || chosen.includes(value));
    const boxes = shown.map((value) => box(facet, value, chosen.includes(value), counts[facet]?.[value] ?? 0, name));
    const details = element(
      'details',
      { class: 'facet', open: !this.#closed.has(facet) || chosen.length > 0 },
      element('summary', { id: `facet-${facet}` }, FACETS[facet].label),
      element(
        'div',
        { role: 'group', 'aria-label': FACETS[facet].label },
        element('ul', {}, ...boxes.map((one) => element('li', {}, one))),
      ),
      shown.length < values.length ? this.#wholeButton(facet, values.length, () => this.render(state, counts, name)) : null,
    );
    details.addEventListener('toggle', () => this.#fold(facet, details.open));
    return details;
  }

  #fold(facet: Facet, isOpen: boolean): void {
    if (isOpen) this.#closed.delete(facet);
    else this.#closed.add(facet);
    if (!isOpen || this.#opened.has(facet)) return;
    this.#opened.add(facet);
    if ((this.values[facet] ?? 0) > FEW_VALUES) this.onWant();
  }

  #wholeButton(facet: Facet, total: number, show: () => void): HTMLElement {
    const button = element('button', { type: 'button', class: 'facet-all' }, `Show all ${total}`);
    button.addEventListener('click', () => {
      this.#whole.add(facet);
      show();
      document.getElementById(`facet-${facet}`)?.focus();
    });
    return button;
  }
}

function box(facet: Facet, value: string, checked: boolean, count: number, name: NameValue): HTMLElement {
  const id = `filter-${facet}-${value}`;
  return element(
    'label',
    { for: id },
    element('input', { type: 'checkbox', id, name: facet, value, form: 'search-form', checked }),
    element('span', { class: 'facet-name', dir: 'auto' }, name(facet, value)),
    element(
      'span',
      { class: 'facet-count' },
      String(count),
      element('span', { class: 'visually-hidden' }, count === 1 ? ' result' : ' results'),
    ),
  );
}

/** Closed lists in their order, years from the newest, the rest by how much they would bring. */
function valuesOf(facet: Facet, chosen: readonly string[], counts: Record<string, number>, name: NameValue): string[] {
  const values = [...new Set([...Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0), ...chosen])];
  const list = LISTED_FACETS[facet];
  if (list !== undefined) return Object.keys(list).filter((value) => values.includes(value));
  if (facet === 'year') return values.sort().reverse();
  return values.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (name(facet, a) < name(facet, b) ? -1 : 1));
}
