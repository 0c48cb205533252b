import { wordsOf } from '../../../search-index/text-words.ts';
import type { IndexReader } from './index-reader.ts';
import type { PageMatch } from './matching.ts';
import type { Clause } from './query.ts';
import { stopWords } from './stop-words.ts';
import type { UnitTable } from './unit-table.ts';

/** Looked at whether their title is what was typed. */
const MOST_READ = 3;

/** Brings a page forward whose own title is what was typed, whatever it is: else claims come before sources. */
export async function withOwnTitleFirst(
  reader: IndexReader,
  table: UnitTable,
  ranked: PageMatch[],
  clauses: readonly Clause[],
): Promise<PageMatch[]> {
  const asked = clauses.flatMap(({ words }) => words).join(' ');
  const others = ranked.filter(({ page }) => table.kindOfPage(page) !== 'claim');
  const candidates = others.sort((a, b) => b.score - a.score).slice(0, MOST_READ);
  if (!asked.includes(' ')) return ranked;
  const titles = await Promise.all(candidates.map(async ({ page }) => (await reader.page(page)).title.words.join(' ')));
  const stops = stopWords(reader.entry.language);
  const first = candidates.filter((_, at) => bareText(titles[at] ?? '', stops) === asked);
  return [...first, ...ranked.filter((match) => !first.includes(match))];
}

/** A title as a query is read. */
const bareText = (title: string, stops: ReadonlySet<string>): string =>
  wordsOf(title)
    .flatMap(({ word }) => (stops.has(word) ? [] : [word]))
    .join(' ');
