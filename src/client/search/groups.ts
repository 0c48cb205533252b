import type { RecordKind } from '../../search-index/facets.ts';
import { excerptOf, openingOf, type Run } from './excerpt.ts';
import { isNear } from './nearness.ts';
import type { PagefindData, PagefindResult } from './pagefind.ts';

/** A reply that matches, at its place on the claim's page. */
export interface Match {
  address: string;
  title: Run[];
  date: string | null;
  /** Of its words, where it is not that of the site. */
  lang: string | null;
  excerpt: Run[] | null;
}

/** Everything found on one page of the site: a claim with its matching replies, an actor, an article, a source. */
export interface Group {
  /** From the root, without a base path. */
  page: string;
  kind: RecordKind;
  title: Run[];
  date: string | null;
  /** Of its words, where it is not that of the site. */
  lang: string | null;
  /** Who alleges or publishes it. */
  by: string | null;
  /** Who is accused. */
  about: string | null;
  standing: string | null;
  excerpt: Run[] | null;
  matches: Match[];
}

/** What the list of results shows of a claim before its matching words. */
export interface ClaimHead {
  title: string;
  date: string;
  by: string;
  about: string;
  standing: string;
}

/** Reads the head of a claim whose replies match and whose own words do not. */
export type ReadClaim = (page: string) => Promise<ClaimHead>;

const AT_ONCE = 12;

/** Reads results into groups, a few at a time, as far as a reader wants to see. */
export class Groups {
  readonly all = new Map<string, Group>();
  #next = 0;
  readonly #results: readonly PagefindResult[];
  readonly #readClaim: ReadClaim;
  readonly #query: string;
  readonly #skip: string | null;

  /** `skip` is a page that is shown already. */
  constructor(results: readonly PagefindResult[], query: string, readClaim: ReadClaim, skip: string | null) {
    this.#results = results;
    this.#query = query;
    this.#readClaim = readClaim;
    this.#skip = skip;
  }

  /** Whether every result has been read. */
  get isComplete(): boolean {
    return this.#next >= this.#results.length;
  }

  /** Reads on until there are this many groups, or no more results. */
  async readUpTo(count: number): Promise<void> {
    while (this.all.size < count && !this.isComplete) {
      const some = this.#results.slice(this.#next, this.#next + AT_ONCE);
      this.#next += some.length;
      const records = await Promise.all(some.map(async (result) => ({ result, data: copyOf(await result.data()) })));
      const near = records.filter(({ result, data }) => isNear(this.#query, data.raw_content, result.words));
      for (const { result, data } of near) this.#add(result, data);
      // Where the first are far from the query, so are all: Pagefind takes the nearest word it has, however far.
      if (near.length === 0 && this.all.size === 0) this.#next = this.#results.length;
    }
    await Promise.all([...this.all.values()].filter(({ title }) => title.length === 0).map((group) => this.#fillHead(group)));
  }

  #add({ words }: PagefindResult, data: PagefindData): void {
    const page = data.raw_url.replace(/#.*$/u, '');
    if (page === this.#skip) return;
    const kind = (data.filters['kind']?.[0] ?? 'claim') as RecordKind;
    const title = data.meta['title'] ?? '';
    const date = data.meta['date'] ?? null;
    const lang = data.meta['lang'] ?? null;
    const content = textOf(data.raw_content);
    const excerpt = excerptOf(title, content, words);
    if (kind === 'reply') {
      const body = excerpt.body ?? plain(openingOf(title, content));
      this.#group(page, 'claim').matches.push({ address: data.raw_url, title: excerpt.title, date, lang, excerpt: body });
    } else {
      const body = excerpt.body ?? (kind === 'claim' || words.length > 0 ? null : plain(openingOf(title, content)));
      Object.assign(this.#group(page, kind), {
        title: excerpt.title,
        date,
        lang,
        by: data.meta['by'] ?? null,
        about: data.meta['about'] ?? null,
        standing: data.meta['standing'] ?? null,
        excerpt: body,
      });
    }
  }

  #group(page: string, kind: RecordKind): Group {
    const known = this.all.get(page);
    if (known !== undefined) return known;
    const group: Group = {
      page,
      kind,
      title: [],
      date: null,
      lang: null,
      by: null,
      about: null,
      standing: null,
      excerpt: null,
      matches: [],
    };
    this.all.set(page, group);
    return group;
  }

  async #fillHead(group: Group): Promise<void> {
    const { title, ...head } = await this.#readClaim(group.page);
    Object.assign(group, head, { title: plain(title) });
  }
}

const plain = (text: string): Run[] => (text === '' ? [] : [{ text, marked: false }]);

/** Pagefind writes the places of the latest search into the record it hands out. */
const copyOf = ({ raw_url, raw_content, meta, filters }: PagefindData): PagefindData => ({ raw_url, raw_content, meta, filters });

/** The text as indexed: Pagefind escapes it for its own excerpts. */
const textOf = (content: string): string => content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
