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

/** A section by its place, its heading, and how much of what it holds. */
export type Section = [id: string, text: string, count: number, noun: string, plural?: string];

/** The sections of a page that hold something, each with how much. */
export function outlineOf(sections: readonly Section[]): Outline {
  const held = sections.filter(([, , count]) => count > 0);
  return {
    entries: held.map(([id, text, count]) => ({ text, address: `#${id}`, count: numberWords(count) })),
    summary: held.map(([, , count, noun, plural]) => countOf(count, noun, plural)).join(', '),
  };
}
