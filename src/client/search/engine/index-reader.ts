import type { SearchEntry } from '../../../search-index/entry.ts';
import type { FacetFile, StoredFacet } from '../../../search-index/facet-builder.ts';
import type { SearchNames, SearchPairs } from '../../../search-index/names.ts';
import { numbersOf } from '../../../search-index/rising.ts';
import { NameTable } from './actor-names.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { readPage, type ReadPage } from './read-page.ts';
import { UnitPlaces, UnitTable } from './unit-table.ts';

/** A page that Pagefind found. */
export interface Found {
  page: number;
  score: number;
  /** Of the matching words. */
  places: readonly number[];
}

/** Reads from the index what a search asks for, each file once. */
export class IndexReader {
  readonly entry: SearchEntry;
  readonly #load: () => Promise<Pagefind>;
  readonly #read: (path: string) => Promise<unknown>;
  readonly #known = new Map<string, Promise<unknown>>();

  constructor(entry: SearchEntry, load: () => Promise<Pagefind>, read: (path: string) => Promise<unknown>) {
    this.entry = entry;
    this.#load = load;
    this.#read = read;
  }

  /** Every name, as it was written. */
  names = (): Promise<SearchNames> => this.#table<SearchNames>('names.json');

  /** Everyone, by what they are called. */
  nameTable = (): Promise<NameTable> => this.#once('name table', async () => new NameTable((await this.names()).actors));

  /** The commonest words of the site, which a slip of the keys may have missed. */
  words = (): Promise<string[]> => this.#table<string[]>('words.json');

  units = (): Promise<UnitTable> => this.#once('units', async () => new UnitTable(await this.#table<string>('units.json')));

  /** Which unit the words of a page are in: needed where a filter tells the statements on a page apart. */
  places = (): Promise<UnitPlaces> =>
    this.#once('places', async () => new UnitPlaces(await this.units(), await this.#table<number[]>('lengths.json')));

  /** What each has said in matters of another. */
  pairs = (): Promise<SearchPairs> => this.#table<SearchPairs>('pairs.json');

  /** For each value of a facet the pages or units that have it. */
  facet(facet: StoredFacet): Promise<Map<string, number[]>> {
    return this.#once(`facet ${facet}`, async () => {
      const file = await this.#table<FacetFile>(`facets/${facet}.json`);
      return new Map(Object.entries(file).map(([value, steps]) => [value, numbersOf(steps)]));
    });
  }

  /** Asks Pagefind for words; in quotation marks they stand together, and in no longer word. */
  find(words: string): Promise<Found[]> {
    return this.#once(`find ${words}`, async () => {
      const [{ results }, pages] = await Promise.all([(await this.#pagefind()).search(words, {}), this.#pageOfId()]);
      return results.map(({ id, score, words: places }) => ({ page: pages.get(id) ?? 0, score, places }));
    });
  }

  /** What a page shows. */
  async page(number: number): Promise<ReadPage> {
    const result = (await this.#order())[number];
    if (result === undefined) throw new Error(`There is no page ${number}.`);
    return this.#once(`page ${number}`, async () => readPage(await result.data()));
  }

  /** Every page in the order of the tables: without words Pagefind gives them in the order they were indexed. */
  #order(): Promise<PagefindResult[]> {
    return this.#once('order', async () => (await (await this.#pagefind()).search(null, {})).results);
  }

  #pageOfId(): Promise<Map<string, number>> {
    return this.#once('ids', async () => new Map((await this.#order()).map(({ id }, page) => [id, page])));
  }

  #pagefind(): Promise<Pagefind> {
    return this.#once('pagefind', this.#load);
  }

  #table<T>(path: string): Promise<T> {
    return this.#once(path, () => this.#read(path) as Promise<T>);
  }

  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#known.get(name) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const making = make();
    this.#known.set(name, making);
    return making;
  }
}
