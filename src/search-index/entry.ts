import { RECORD_KIND_NAMES, type Facet, type RecordKind } from './facets.ts';
import type { FacetCounts } from './facet-builder.ts';

/** What a search reads first: `/search/index.json`. */
export interface SearchEntry {
  /** Of all that it leads to, so that a browser never mixes two builds. */
  version: string;
  language: string;
  /** How many values each facet has: its file is larger than what a search needs at first where they are many. */
  values: Record<Facet, number>;
  /** How many pages have the commonest values of each facet. */
  counts: FacetCounts;
  /** Words that are written as one here and as two there: "backdoor" is "back door". */
  joined: Record<string, string>;
}

/** The letter of a kind. */
export const letterOf = (kind: RecordKind): string => UNIT_LETTERS[RECORD_KIND_NAMES.indexOf(kind)] ?? '';

/** The kind of a unit by its letter. */
export const kindOfLetter = (letter: string): RecordKind => RECORD_KIND_NAMES[UNIT_LETTERS.indexOf(letter)] ?? 'claim';

/** A letter for each unit, in `/search/units.json`: a page by its kind, then each reply on it. */
const UNIT_LETTERS = 'crads';
