import { actorAddress } from '../address.ts';
import type { Graph } from '../graph/graph.ts';
import { letterOf, type SearchEntry } from './entry.ts';
import { FacetBuilder } from './facet-builder.ts';
import { FACET_NAMES, type Facet } from './facets.ts';
import { searchNames, searchPairs } from './names.ts';
import type { SearchRecord } from './record.ts';
import { wordsOf } from './text-words.ts';

/** So many values a filter can show without its own file. */
const VALUES_AT_FIRST = 24;

/** So many words are known by their spelling. */
const MOST_SPELT = 3000;

/** Shorter words are one slip from too many others. */
const SHORTEST_SPELT = 4;

/** Of words written as one or as two: each half at least so long, and no more of them. */
const SHORTEST_JOINED = 3;
const MOST_JOINED = 200;

/** What search knows beside the words of pages: which statements are on a page, and which values of which facet it has. */
export class SearchTables {
  readonly #facets = new FacetBuilder();
  readonly #pages = new Map<string, number>();
  readonly #units: { letters: string[]; lengths: number[] } = { letters: [], lengths: [] };
  readonly #spelt = new Map<string, number>();
  readonly #pairs = new Map<string, string>();
  #first = 0;

  /** Adds the next page, with the number of words of each of its units. */
  add(record: SearchRecord, lengths: readonly number[]): void {
    const { shown, units } = record;
    this.#facets.add(record, this.#pages.size, this.#first);
    this.#pages.set(shown.page, this.#pages.size);
    this.#units.letters.push(letterOf(shown.kind), letterOf('reply').repeat(units.length - 1));
    this.#units.lengths.push(...lengths);
    this.#first += units.length;
    const titled = [shown.title.text, ...(shown.kind === 'claim' ? shown.words.map(({ text }) => text) : [])];
    const texts = titled.map((text) => wordsOf(text).map(({ word }) => word));
    for (const word of new Set(texts.flat())) this.#spell(word);
    for (const words of texts) for (const [at, word] of words.entries()) this.#pair(word, words[at + 1]);
  }

  /** Every file by its path below `/search/`, but for the entry. */
  *files(graph: Graph): Generator<[path: string, value: unknown]> {
    yield ['units.json', this.#units.letters.join('')];
    yield ['lengths.json', this.#units.lengths];
    yield ['names.json', searchNames(graph, (actor) => this.#pages.get(actorAddress(actor)) ?? 0)];
    yield ['pairs.json', searchPairs(graph)];
    yield ['words.json', this.#commonest()];
    for (const facet of FACET_NAMES) if (facet !== 'kind') yield [`facets/${facet}.json`, this.#facets.fileOf(facet)];
  }

  entry(graph: Graph, version: string): SearchEntry {
    return {
      version,
      language: graph.site.language,
      values: Object.fromEntries(FACET_NAMES.map((facet) => [facet, this.#facets.valuesOf(facet)])) as Record<Facet, number>,
      counts: this.#facets.topCounts(VALUES_AT_FIRST),
      joined: this.#joined(),
    };
  }

  #spell(word: string): void {
    if (word.length >= SHORTEST_SPELT && !/\d/u.test(word)) this.#spelt.set(word, (this.#spelt.get(word) ?? 0) + 1);
  }

  #pair(word: string, next: string | undefined): void {
    if (next !== undefined && word.length >= SHORTEST_JOINED && next.length >= SHORTEST_JOINED)
      this.#pairs.set(word + next, `${word} ${next}`);
  }

  /** What is written as one word here and as two there, the commonest first. */
  #joined(): Record<string, string> {
    const both = this.#commonest().flatMap((word): [string, string][] => {
      const apart = this.#pairs.get(word);
      return apart === undefined ? [] : [[word, apart]];
    });
    return Object.fromEntries(both.slice(0, MOST_JOINED));
  }

  /** The words of titles and allegations, the commonest first. */
  #commonest(): string[] {
    const words = [...this.#spelt].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    return words.slice(0, MOST_SPELT).map(([word]) => word);
  }
}
