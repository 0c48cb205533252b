import type { Facet } from '../../search-index/facets.ts';
import { answer, countFacets, type Answer, type Counts } from './engine/answer.ts';
import { Downloads } from './engine/downloads.ts';
import { openIndex } from './engine/open-index.ts';
import { loadPagefind } from './engine/pagefind.ts';
import type { IndexReader } from './engine/index-reader.ts';
import { search, type Search } from './engine/search.ts';
import { writeState, type SearchState } from './state.ts';
import type { Opened } from './engine.ts';

/** What the page asks; each is answered once, in any order. */
export type Ask =
  | { kind: 'open'; base: string }
  | { kind: 'search'; base: string; state: SearchState; count: number }
  | { kind: 'count'; base: string; state: SearchState; facets: Facet[] };

/** An answer, or why there is none. */
export type Told = { number: number; value: Opened | Answer | Counts } | { number: number; failure: string };

const downloads = new Downloads(self);
let opening: Promise<IndexReader> | null = null;
let last: { asked: string; done: Promise<Search> } | null = null;

self.addEventListener('message', ({ data }: MessageEvent<{ number: number; ask: Ask }>) => void hear(data.number, data.ask));

async function hear(number: number, ask: Ask): Promise<void> {
  let told: Told;
  try {
    told = { number, value: await downloads.whole(() => tell(ask)) };
  } catch (error) {
    told = { number, failure: String(error) };
  }
  self.postMessage(told);
}

async function tell(ask: Ask): Promise<Opened | Answer | Counts> {
  opening ??= openIndex(ask.base, loadPagefind);
  const reader = await opening;
  switch (ask.kind) {
    case 'open':
      return { names: await reader.names(), counts: reader.entry.counts, values: reader.entry.values };
    case 'search':
      return answer(reader, await searchOnce(reader, ask.state), ask.count);
    case 'count':
      return countFacets(reader, await searchOnce(reader, ask.state), ask.facets);
    default:
      throw new Error(ask satisfies never);
  }
}

/** More results and counts are asked of the search that was done last. */
function searchOnce(reader: IndexReader, state: SearchState): Promise<Search> {
  const asked = writeState(state);
  if (last?.asked !== asked) last = { asked, done: search(reader, state) };
  return last.done;
}
