import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answer, countFacets, type Answer, type Counts } from '../../../../src/client/search/engine/answer.ts';
import { IndexReader } from '../../../../src/client/search/engine/index-reader.ts';
import type { Pagefind } from '../../../../src/client/search/engine/pagefind.ts';
import { search } from '../../../../src/client/search/engine/search.ts';
import { readState } from '../../../../src/client/search/state.ts';
import { build } from '../../../../src/build.ts';
import { writeSearchIndex } from '../../../../src/output/write-search.ts';
import type { SearchEntry } from '../../../../src/search-index/entry.ts';
import type { Facet } from '../../../../src/search-index/facets.ts';

/** An index on disk, and which of its tables were read. */
export interface HeldIndex {
  find: (address: string) => Promise<Answer>;
  count: (address: string, facets: Facet[]) => Promise<Counts>;
  entry: SearchEntry;
  read: string[];
  remove: () => void;
}

/** Makes the index of a site and opens it as the worker does, without a browser: Pagefind runs in Node too. */
export async function indexOf(content: Record<string, string>): Promise<HeldIndex> {
  const { graph, problems } = build(content);
  if (graph === null) throw new Error(JSON.stringify(problems.filter(({ severity }) => severity === 'error')));
  const dir = await mkdtemp(join(tmpdir(), 'search-'));
  await writeSearchIndex(graph, dir);
  const read: string[] = [];
  const readJson = (path: string): unknown => JSON.parse(readFileSync(join(dir, 'search', path), 'utf8'));
  const entry = readJson('index.json') as SearchEntry;
  const reader = new IndexReader(
    entry,
    () => loadFrom(dir),
    (path) => {
      read.push(path);
      return Promise.resolve(readJson(path));
    },
  );
  const stateOf = (address: string) => readState(new URLSearchParams(address));
  return {
    find: async (address) => answer(reader, await search(reader, stateOf(address)), 10),
    count: async (address, facets) => countFacets(reader, await search(reader, stateOf(address)), facets),
    entry,
    read,
    remove: () => rmSync(dir, { recursive: true }),
  };
}

/** Pagefind asks for its files by address. */
async function loadFrom(dir: string): Promise<Pagefind> {
  const answerFor = ({ url }: Request): Response => new Response(readFileSync(join(dir, new URL(url).pathname)));
  globalThis.fetch = (input, init) => Promise.resolve(answerFor(new Request(input, init)));
  const pagefind = (await import(/* @vite-ignore */ pathToFileURL(join(dir, 'pagefind/pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: 'http://site.example/pagefind/', baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}
