import type { Id } from '../records/id.ts';
import type { Facet, RecordKind } from './facets.ts';
import type { Label } from './labels.ts';

/** Words of one speaker in one language. */
export interface Words {
  text: string;
  /** Where it is not that of the site. */
  lang?: string;
  /** They are quoted. */
  quoted?: true;
}

/** A reply or statement as a result shows it. */
export interface ShownReply {
  id: Id;
  /** Whose words, and how they bear on the claim. */
  title: string;
  by: string;
  date: string;
  words: Words[];
}

/** What a result shows of a page: downloaded for the results that are looked at. */
export interface ShownRecord {
  /** From the root, without a base path. */
  page: string;
  kind: RecordKind;
  /** What it is, more closely than by its kind. */
  what?: string;
  title: Words;
  date?: string;
  /** Who alleges or publishes it. */
  by?: string;
  /** Who is accused. */
  about?: string;
  standing?: string;
  /** Other names of an actor. */
  aliases?: string[];
  words: Words[];
  replies?: ShownReply[];
}

/** What can be found by itself on a page: the page's own words, and each reply on it. */
export interface SearchUnit {
  /** Who it is of, by the words of their names: leads to it, though it may not stand in its words. */
  names: string[];
  /** What its sources are called: leads to it where nothing better does. */
  sources: string[];
  /** Who has part in it: those whose words or deeds it is count most. */
  speakers: Id[];
  others: Id[];
  /** The day, month or year of what happened or was said. */
  date: string | null;
  labels: Label[];
  /** The facets in which the units of a page differ. */
  filters: Partial<Record<UnitFacet, readonly string[]>>;
}

/** A page that search can find. */
export interface SearchRecord {
  shown: ShownRecord;
  /** What it is ordered by: of what happened, not of our publishing. Empty where nothing did. */
  date: string;
  /** The facets that are the same for everything on the page. */
  filters: Partial<Record<PageFacet, readonly string[]>>;
  /** The page itself, then its replies in the order they are shown. */
  units: [SearchUnit, ...SearchUnit[]];
}

/** Facets whose values hold for a page and all that is on it. */
export const PAGE_FACETS = ['about', 'outlet', 'agency', 'actor', 'topic', 'reply', 'agencies'] as const satisfies Facet[];
export type PageFacet = (typeof PAGE_FACETS)[number];

/** Facets whose values hold for one statement. */
export const UNIT_FACETS = ['speaker', 'status', 'year'] as const satisfies Facet[];
export type UnitFacet = (typeof UNIT_FACETS)[number];
