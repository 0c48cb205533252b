import type { SearchNames } from '../../search-index/names.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import { nameValues, type NameValue } from './value-names.ts';

/** What a search needs, downloaded on first use. */
export interface Engine {
  pagefind: Pagefind;
  names: SearchNames;
  nameValue: NameValue;
}

/** Downloads the engine once; after a failure, anew when asked again. */
export class EngineLoader {
  readonly #base: string;
  #attempt = 0;
  #loading: Promise<Engine> | null = null;
  #loaded: Engine | null = null;

  constructor(base: string) {
    this.#base = base;
  }

  load(): Promise<Engine> {
    this.#loading ??= this.#download().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  /** Throws away what was downloaded, so that a part that failed is asked for again. */
  async reset(): Promise<void> {
    const loaded = this.#loaded;
    this.#loading = this.#loaded = null;
    await loaded?.pagefind.destroy();
  }

  async #download(): Promise<Engine> {
    const [pagefind, names] = await Promise.all([
      loadPagefind(this.#base, this.#attempt++),
      readJson<SearchNames>(`${this.#base}search/names.json`),
    ]);
    this.#loaded = { pagefind, names, nameValue: nameValues(names) };
    return this.#loaded;
  }
}

/** A JSON file of this site. */
export async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as T;
}
