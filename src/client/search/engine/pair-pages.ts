import { pairAddress } from '../../../address.ts';
import type { SearchActor } from '../../../search-index/names.ts';
import { pairKey } from '../../../search-index/pair-key.ts';
import { countOf } from '../../../words/counts.ts';
import { dateWords } from '../../../words/dates.ts';
import { chosenFilters, type SearchState } from '../state.ts';
import type { FoundPage } from './found-page.ts';
import type { IndexReader } from './index-reader.ts';
import type { Clause } from './query.ts';

/** What a page of two is, in words. */
const WHAT = 'Position';

/** The pages of the two that a query names and nothing else, whoever was typed first as the speaker first. */
export async function pairPages(
  reader: IndexReader,
  { filters, ...state }: SearchState,
  clauses: readonly Clause[],
): Promise<FoundPage[]> {
  const [one, other, ...more] = clauses;
  if (one === undefined || other === undefined || more.length > 0) return [];
  if (one.actors.length === 0 || other.actors.length === 0 || chosenFilters({ filters, ...state }).length > 0) return [];
  const pairs = await reader.pairs();
  const asTyped = one.actors.flatMap((a) => other.actors.map((b): [SearchActor, SearchActor] => [a, b]));
  const all = [...asTyped, ...asTyped.map(([a, b]): [SearchActor, SearchActor] => [b, a])];
  return all.flatMap(([speaker, on]) => {
    const pair = pairs[pairKey(speaker.id, on.id)];
    if (pair === undefined) return [];
    const by = `${countOf(pair.statements, 'statement')}, ${dateWords(pair.from)} to ${dateWords(pair.to)}`;
    return [{ ...NOTHING_MORE, page: pairAddress(speaker.id, on.id), what: WHAT, title: plain(pair.title), by }];
  });
}

const plain = (text: string): FoundPage['title'] => ({ runs: [{ text, marked: false }], lang: null, isQuoted: false });

const NOTHING_MORE = { kind: 'pair', date: null, about: null, standing: null, aliases: [], excerpt: null, replies: [] } as const;
