import { distance } from 'fastest-levenshtein';
import type { SearchActor } from '../../search-index/names.ts';

/** An actor that a query names, and the words of the query besides the name. */
export interface NamedActor {
  actor: SearchActor;
  rest: string;
}

const MOST_SUGGESTED = 3;

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
  return best === null ? null : { actor: best.actor, rest: ` ${folded} `.replace(` ${best.name} `, ' ').trim() };
}

/** The actors whose names are nearest to what was typed, nearest first; none where nothing is near. */
export function findNearest(query: string, actors: readonly SearchActor[]): SearchActor[] {
  const folded = foldText(query);
  if (folded === '') return [];
  const furthest = Math.max(1, Math.floor(folded.length / LETTERS_PER_SLIP));
  return actors
    .map((actor) => ({ actor, far: Math.min(...namesAndWords(actor).map((name) => distance(folded, name))) }))
    .filter(({ far }) => far <= furthest)
    .sort((a, b) => a.far - b.far || compareText(a.actor.id, b.actor.id))
    .slice(0, MOST_SUGGESTED)
    .map(({ actor }) => actor);
}

const foldedNames = (actor: SearchActor): string[] => [actor.name, ...actor.aliases].map(foldText).filter((name) => name !== '');

/** Whole names and their longer words: a misspelt "Kasperksy" is near "Kaspersky", not near "Kaspersky Lab". */
function namesAndWords(actor: SearchActor): string[] {
  return foldedNames(actor).flatMap((name) => [name, ...name.split(' ').filter((word) => word.length > 3)]);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
