import { distance } from 'fastest-levenshtein';
import type { SearchActor } from '../../../search-index/names.ts';
import { foldText } from '../../../search-index/text-words.ts';
import { isOneSlip } from './slip.ts';

const MOST_SUGGESTED = 3;

/** Fewer letters begin too much, and are near to too much. */
const SHORTEST_BEGINNING = 5;
const SHORTEST_CORRECTED = 4;

/** Swapping two letters counts as two slips, and is the commonest: six letters must allow for it. */
const LETTERS_PER_SLIP = 3;

/** Everyone's names and aliases, compared without case, accents, punctuation and spaces: "blue pier" is BluePier. */
export class NameTable {
  readonly actors: readonly SearchActor[];
  readonly #called = new Map<string, SearchActor[]>();
  readonly #words = new Set<string>();

  constructor(actors: readonly SearchActor[]) {
    this.actors = actors;
    for (const actor of actors) {
      for (const name of new Set(foldedNames(actor).flatMap((folded) => [folded, withoutArticle(folded)])))
        this.#add(name, actor);
    }
  }

  /** Whose name or alias this is. */
  actorsCalled(text: string): SearchActor[] {
    return this.#called.get(text.replaceAll(' ', '')) ?? [];
  }

  /** The only actor with a name that begins with these words: "Bundesamt für Sicherheit". */
  begunBy(folded: string): SearchActor | null {
    if (folded.length < SHORTEST_BEGINNING) return null;
    const [actor, ...others] = this.actors.filter((one) => foldedNames(one).some((name) => name.startsWith(`${folded} `)));
    return actor === undefined || others.length > 0 ? null : actor;
  }

  /** Whether a word stands in a name. */
  hasWord = (word: string): boolean => this.#words.has(word);

  /** The word of a name that one slip of the keys makes of this one; the longest, which is the likeliest. */
  correct(word: string): string | null {
    if (word.length < SHORTEST_CORRECTED) return null;
    const near = [...this.#words].filter((other) => other.length >= SHORTEST_CORRECTED && isOneSlip(word, other));
    return near.sort((a, b) => b.length - a.length || compareText(a, b))[0] ?? null;
  }

  #add(name: string, actor: SearchActor): void {
    const key = name.replaceAll(' ', '');
    const known = this.#called.get(key) ?? [];
    if (!known.includes(actor)) this.#called.set(key, [...known, actor]);
    for (const word of name.split(' ')) this.#words.add(word);
    if (!/\d/u.test(key)) this.#words.add(key);
  }
}

/** The actors whose names are nearest to what was typed, nearest first; none where nothing is near. */
export function findNearest(query: string, actors: readonly SearchActor[]): SearchActor[] {
  const folded = foldText(query);
  if (folded === '') return [];
  const furthest = Math.max(1, Math.floor(folded.length / LETTERS_PER_SLIP)) + 0.5;
  return actors
    .map((actor) => ({ actor, far: farness(folded, actor) }))
    .filter(({ far }) => far <= furthest)
    .sort((a, b) => a.far - b.far || compareText(a.actor.id, b.actor.id))
    .slice(0, MOST_SUGGESTED)
    .map(({ actor }) => actor);
}

const foldedNames = ({ name, short = name, aliases }: SearchActor): string[] =>
  [name, short, ...aliases].map(foldText).filter((folded) => folded !== '');

/** "new york times" for "the new york times"; a single word is too common to stand for a name without its article. */
const withoutArticle = (name: string): string => (/^the \S+ \S/u.test(name) ? name.slice(4) : name);

/** How far a name is: slips from the whole name, or from one of its longer words, which is a little less near. */
function farness(folded: string, actor: SearchActor): number {
  const names = foldedNames(actor);
  const words = names.flatMap((name) => name.split(' ')).filter((word) => word.length > 3);
  return Math.min(...names.map((name) => distance(folded, name)), ...words.map((word) => distance(folded, word) + 0.5));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
