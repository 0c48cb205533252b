import type { Excerpt } from '../search/engine/excerpt.ts';
import type { FoundPage } from '../search/engine/found-page.ts';
import { Engine } from '../search/engine.ts';
import type { SearchState } from '../search/state.ts';
import type { Rows } from './saved-file.ts';

const COLUMNS = ['kind', 'page', 'title', 'date', 'by', 'about', 'standing', 'replies'];

/** All that a search finds, in its order. `base` is the base path, with a slash at its end. */
export async function searchRows(base: string, toUrl: (address: string) => string, state: SearchState): Promise<Rows> {
  const engine = new Engine(base);
  const { total } = await engine.search(state, 0);
  const { pages } = await engine.search(state, total);
  engine.reset();
  return { columns: COLUMNS, rows: pages.map((page) => rowOf(page, toUrl)), total };
}

function rowOf({ kind, page, title, date, by, about, standing, replies }: FoundPage, toUrl: (address: string) => string) {
  return {
    ...{ kind, page: toUrl(page), title: wordsIn(title), date, by, about, standing },
    replies: replies.map(({ address }) => toUrl(address)),
  };
}

const wordsIn = ({ runs }: Excerpt): string => runs.map(({ text }) => text).join('');
