import { countOf } from '../../words/counts.ts';
import { elementById } from './element.ts';

/** Where the filters have a column of their own. */
const BESIDE_RESULTS = '(min-width: 60rem)';

/** Where the filters stand: beside the results, or on a small screen in a sheet over them. */
export class FilterSheet {
  readonly #aside = elementById('search-aside', HTMLElement);
  readonly #filters = elementById('search-filters', HTMLElement);
  readonly #sheet = elementById('search-sheet', HTMLDialogElement);
  readonly #apply = elementById('search-apply', HTMLButtonElement);
  readonly #isBeside = matchMedia(BESIDE_RESULTS);

  /** `onOpen` is told when a reader asks for the filters. */
  constructor(onOpen: () => void) {
    this.#place();
    this.#isBeside.addEventListener('change', () => this.#place());
    this.#apply.addEventListener('click', () => this.#showResults());
    elementById('search-filters-open', HTMLButtonElement).addEventListener('click', () => {
      this.#sheet.showModal();
      onOpen();
    });
  }

  /** Says on the button how many results the filters leave. */
  tell(total: number | null): void {
    this.#apply.textContent = total === null ? 'Close' : `Show ${countOf(total, 'result')}`;
  }

  #place(): void {
    this.#sheet.close();
    if (this.#isBeside.matches) this.#aside.append(this.#filters);
    else this.#sheet.prepend(this.#filters);
  }

  #showResults(): void {
    this.#sheet.close();
    elementById('search-heading', HTMLElement).focus();
  }
}
