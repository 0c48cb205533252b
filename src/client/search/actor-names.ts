import { distance } from 'fastest-levenshtein';
import type { SearchActor } from '../../search-index/names.ts';

/** An actor that a query names, and the words of the query besides the name. */
export interface NamedActor {
  actor: SearchActor;
  rest: string;
}

const MOST_SUGGESTED = 3;

/** Fewer letters begin too much. */
const SHORTEST_BEGINNING = 5;

/** Swapping two letters counts as two slips, and is the commonest: six letters must allow for it. */
const LETTERS_PER_SLIP = 3;

/** A text as it is compared: without case, accents and punctuation, its words parted by single spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The actor whose name or alias stands in the query as whole words. The longest name wins, then the order of the
 * list, so that the same query always brings the same actor. Null where no actor is named.
 */
export function findNamed(query: string, actors: readonly SearchActor[]): NamedActor | null {
  const folded = foldText(query);
  let best: { actor: SearchActor; name: string } | null = null;
  for (const actor of actors) {
    for (const name of foldedNames(actor)) {
      if (name.length > (best?.name.length ?? 0) && ` ${folded} `.includes(` ${name} `)) best = { actor, name };
    }
  }
  if (best === null) return findBegun(folded, actors);
  return { actor: best.actor, rest: ` ${folded} `.replace(` ${best.name} `, ' ').trim() };
}

/** The only actor with a name that begins with the words of the query: "Bundesamt für Sicherheit". */
function findBegun(folded: string, actors: readonly SearchActor[]): NamedActor | null {
  if (folded.length < SHORTEST_BEGINNING) return null;
  const [actor, ...others] = actors.filter((one) => foldedNames(one).some((name) => name.startsWith(`${folded} `)));
  return actor === undefined || others.length > 0 ? null : { actor, rest: '' };
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

const foldedNames = (actor: SearchActor): string[] => [actor.name, ...actor.aliases].map(foldText).filter((name) => name !== '');

/** How far a name is: slips from the whole name, or from one of its longer words, which is a little less near. */
function farness(folded: string, actor: SearchActor): number {
  const names = foldedNames(actor);
  const words = names.flatMap((name) => name.split(' ')).filter((word) => word.length > 3);
  return Math.min(...names.map((name) => distance(folded, name)), ...words.map((word) => distance(folded, word) + 0.5));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
