/** The part of Pagefind's browser interface that this site uses. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options: Record<string, never>): Promise<{ results: PagefindResult[] }>;
}

/** One page found; its words are downloaded when `data` is called. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Places of matching words. */
  words: number[];
  data(): Promise<PagefindData>;
}

/** A page as it was indexed. */
export interface PagefindData {
  raw_url: string;
  raw_content: string;
  anchors: { id: string; location: number }[];
}

/** A claim is one page with all of its replies: that it is long does not make it less about a word. */
const RANKING = { pageLength: 0.3 };

/** Downloads Pagefind and its index from below the base path. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/', noWorker: true, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}
