import type { Facet } from '../../search-index/facets.ts';

/** The part of Pagefind's browser interface that this site uses. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  /** Downloads what a search needs, without searching. */
  preload(term: string | null, options: { filters?: PagefindFilter }): Promise<void>;
  search(
    term: string | null,
    options: { filters?: PagefindFilter; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<PagefindAnswer>;
}

/** Conditions: `any` and `all` hold others; any other key is a filter and its value. */
export type PagefindFilter = { [name: string]: string | PagefindFilter[] };

/** How many records have each value of each filter. */
export type Counts = Record<string, Record<string, number>>;

/** What a search found. */
export interface PagefindAnswer {
  results: PagefindResult[];
  /** Of the records found. */
  filters: Counts;
}

/** One record found; its words are downloaded when `data` is called. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Places of matching words. */
  words: number[];
  data(): Promise<PagefindData>;
}

/** A record as it was indexed. */
export interface PagefindData {
  raw_url: string;
  raw_content: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

/** Title matches weigh more than the text, who is named as much, the derived sentence and the date hardly at all. */
const RANKING = { metaWeights: { title: 2, by: 1, about: 1, standing: 0.1, date: 0.1, lang: 0 } };

/**
 * Downloads Pagefind and its index from below the base path. The search runs in the page itself: it takes
 * milliseconds, and a failed download is seen here, where a worker would hide it.
 */
export async function loadPagefind(base: string, attempt: number): Promise<Pagefind> {
  const again = attempt === 0 ? '' : `?attempt=${attempt}`;
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`)) as Pagefind;
  await pagefind.options({ baseUrl: base, noWorker: true, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

/** Downloads the values of facets; only then are they counted. */
export function loadFacets(pagefind: Pagefind, facets: readonly Facet[]): Promise<void> {
  return pagefind.preload(null, { filters: { any: facets.map((facet) => ({ [facet]: '' })) } });
}

/**
 * Whether a file of the index failed to download since a moment of `performance.now()`. Pagefind itself answers such a
 * search with fewer results and no error.
 */
export function hasFailedDownload(since: number): boolean {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries.some(({ name, startTime, responseStatus }) => {
    const failed = responseStatus === 0 || responseStatus >= 400;
    return startTime >= since && name.includes('/pagefind/') && failed;
  });
}
