import type { SearchActor } from '../../../search-index/names.ts';
import { labelsFor, LONGEST_LABEL, type Label } from '../../../search-index/labels.ts';
import { wordsOf } from '../../../search-index/text-words.ts';
import type { NameTable } from './actor-names.ts';
import { dateAt } from './asked-date.ts';

/** One thing a query asks for. Everything it can mean is looked for. */
export interface Clause {
  /** The words as typed, folded, and the place of the first in the query. */
  words: string[];
  at: number;
  /** The words must stand together. */
  isPhrase: boolean;
  actors: SearchActor[];
  labels: readonly Label[];
  date: string | null;
  /** The same written as two words, or as one. */
  otherwise: string | null;
}

/** Words that are written as one or as two, each way by the other. */
export type Spellings = ReadonlyMap<string, string>;

/** Both ways to write each of them. */
export const spellingsOf = (joined: Record<string, string>): Spellings =>
  new Map(Object.entries(joined).flatMap(([one, two]) => [[one, two] as const, [two, one] as const]));

/** More than this many things at once nobody asks for. */
const MOST_CLAUSES = 20;

const LONGEST_NAME = 9;
const QUOTED = /["“”„]([^"“”„]*)["“”„]/gu;

/** Reads a query: quoted phrases, names, dates, the site's own labels, and words. */
export function readQuery(text: string, names: NameTable, stops: ReadonlySet<string>, spellings: Spellings): Clause[] {
  const phrases = [...text.matchAll(QUOTED)].map(([, inner = '']) => phraseIn(inner)).filter((words) => words.length > 0);
  const words = wordsIn(text.replace(QUOTED, ' '));
  const onlyStops = phrases.length === 0 && words.every((word) => stops.has(word));
  const clauses = phrases.map((phrase) => ({ ...clauseOf(phrase, 1000), isPhrase: true }));
  for (let at = 0; at < words.length;) {
    const clause = clauseAt(words, at, names, spellings);
    const [only = ''] = clause.words;
    const isStop = clause.words.length === 1 && stops.has(only) && clause.labels.length === 0;
    if (!isStop || onlyStops) clauses.push(clause);
    at += clause.words.length;
  }
  return clauses.slice(0, MOST_CLAUSES);
}

/** The longest that begins here: a date, a name, a label, two words that others write as one, or one word. */
function clauseAt(words: readonly string[], at: number, names: NameTable, spellings: Spellings): Clause {
  const asked = dateAt(words, at);
  if (asked !== null) return { ...clauseOf(words.slice(at, at + asked.length), at), date: asked.date };
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const some = words.slice(at, at + length);
    const actors = names.actorsCalled(some.join(' '));
    const labels = length <= LONGEST_LABEL ? labelsFor(some.join(' ')) : [];
    if (actors.length > 0 || labels.length > 0) return { ...clauseOf(some, at), actors, labels };
  }
  const length = spellings.has(words.slice(at, at + 2).join(' ')) ? 2 : 1;
  const some = words.slice(at, at + length);
  return { ...clauseOf(some, at), otherwise: spellings.get(some.join(' ')) ?? null };
}

const clauseOf = (words: string[], at: number): Clause => ({
  ...{ words, at, isPhrase: false },
  ...{ actors: [], labels: [], date: null, otherwise: null },
});

const wordsIn = (text: string): string[] => wordsOf(text).map(({ word }) => word);

/** The words of a phrase: what a hyphen joins is one word in the index, which has its parts at the same place. */
const phraseIn = (text: string): string[] =>
  text.split(/\s+/u).flatMap((word) => {
    const parts = wordsIn(word);
    return parts.length === 0 ? [] : [parts.join('-')];
  });
