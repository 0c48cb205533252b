import { actorTerm, dateTerm, labelTerm } from '../../../search-index/terms.ts';
import type { Found, IndexReader } from './index-reader.ts';
import { foldText } from '../../../search-index/text-words.ts';
import type { Clause } from './query.ts';

/** How well a clause fits a page, and where. */
export interface Hit {
  score: number;
  places: readonly number[];
}

/** The pages that a clause fits. */
export type Hits = Map<number, Hit>;

const SHORTEST_BEGINNING = 3;

/** The pages that a clause fits, in any of its meanings. A date means what was said then, and its words only where nothing was. */
export async function hitsOf(reader: IndexReader, { words, actors, labels, date, otherwise }: Clause): Promise<Hits> {
  const dated = date === null ? new Map<number, Hit>() : await together(reader, dateTerm(date));
  if (dated.size > 0) return dated;
  const typed = otherwise === null ? [words.join(' ')] : [words.join(' '), otherwise];
  const terms = [...typed, ...actors.map(({ id }) => actorTerm(id)), ...labels.map(labelTerm)];
  return united(await Promise.all(terms.map((term) => together(reader, term))));
}

/** The pages that bear what the site itself says, and not only the word. */
export const labelledHits = async (reader: IndexReader, { labels }: Clause): Promise<Hits> =>
  united(await Promise.all(labels.map((label) => together(reader, labelTerm(label)))));

/** The pages with a word that begins with these letters, where a reader may still be typing. */
export async function hitsBegunBy(reader: IndexReader, letters: string): Promise<Hits> {
  if (letters.length < SHORTEST_BEGINNING) return new Map();
  const found = await reader.find(letters);
  // Where no word begins so, Pagefind takes one that shares a letter or two; that is no match.
  const isBegun = (await wordsAt(reader, found[0])).some((word) => word.startsWith(letters));
  return isBegun ? hitsFrom(found) : new Map();
}

/** The forms of a word that a page has which has it; none where it stands nowhere. */
export const writtenForms = async (reader: IndexReader, word: string): Promise<string[]> =>
  wordsAt(reader, (await reader.find(`"${word}"`))[0]);

/** The words that matched on a page, folded. */
async function wordsAt(reader: IndexReader, found: Found | undefined): Promise<string[]> {
  if (found === undefined) return [];
  const { title, texts, replies } = await reader.page(found.page);
  const all = [title, ...texts, ...replies.flatMap((reply) => [reply.title, ...reply.texts])];
  const places = new Set(found.places);
  const matched = all.flatMap(({ words, at }) => words.filter((_, number) => places.has(at + number)));
  return matched.flatMap((word) => foldText(word).split(' '));
}

/** Where words stand together: which pages, Pagefind tells for the phrase; how well and where, for the words. */
async function together(reader: IndexReader, words: string): Promise<Hits> {
  const [exactly, loosely] = await Promise.all([reader.find(`"${words}"`), reader.find(words)]);
  const hits = hitsFrom(exactly.map((found) => ({ ...found, score: 0 })));
  const { length } = words.split(' ');
  for (const { page, score, places } of loosely) if (hits.has(page)) hits.set(page, { score, places: runsIn(places, length) });
  return hits;
}

/** The places that are so many in a row; all of them where none are, as of words that are written as one. */
function runsIn(places: readonly number[], length: number): readonly number[] {
  const all = new Set(places);
  const row = Array.from({ length }, (_, at) => at);
  const starts = places.filter((place) => row.every((at) => all.has(place + at)));
  return starts.length === 0 ? places : [...new Set(starts.flatMap((start) => row.map((at) => start + at)))];
}

const hitsFrom = (found: readonly Found[]): Hits => new Map(found.map(({ page, score, places }) => [page, { score, places }]));

function united(all: readonly Hits[]): Hits {
  const hits: Hits = new Map();
  for (const [page, hit] of all.flatMap((some) => [...some])) {
    const known = hits.get(page);
    const both = known === undefined ? hit : { score: known.score + hit.score, places: [...known.places, ...hit.places] };
    hits.set(page, both);
  }
  return hits;
}
