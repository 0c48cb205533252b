import { countOf, numberWords } from '../words/counts.ts';

/** A section of a page, as "On this page" lists it. */
export interface OutlineEntry {
  text: string;
  address: string;
  /** How much is there; empty where it is not counted. */
  count: string;
}

/** The sections of a page, and how much they hold in a few words. */
export interface Outline {
  entries: OutlineEntry[];
  summary: string;
}

/** A section by its place, its heading, and how much of what it holds; without a noun its number is not told. */
export type Section = [id: string, text: string, count: number, noun?: string, plural?: string];

/** The sections of a page that hold something, each with how much. */
export function outlineOf(sections: readonly Section[]): Outline {
  const held = sections.filter(([, , count]) => count > 0);
  return {
    entries: held.map(([id, text, count, noun]) => ({
      text,
      address: `#${id}`,
      count: noun === undefined ? '' : numberWords(count),
    })),
    summary: held.flatMap(([, , count, noun, plural]) => (noun === undefined ? [] : countOf(count, noun, plural))).join(', '),
  };
}
