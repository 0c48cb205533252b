import type { Id } from '../records/id.ts';
import type { Passage } from '../records/passage.ts';
import { findQuotation, type FoundQuotation } from './quotation.ts';

/** Words that are quoted, and the sources that are said to carry them. */
export interface Quoting {
  quote: string | null;
  sources: readonly Id[];
}

/** A source whose saved passages carry a quotation, and where. */
export interface Carrier {
  source: Id;
  /** One for each paragraph of the quotation. */
  found: FoundQuotation[];
}

/** Which of its sources carry a quotation word for word, every paragraph of it. */
export function carriersOf({ quote, sources }: Quoting, passages: ReadonlyMap<Id, readonly Passage[]>): Carrier[] {
  if (quote === null) return [];
  return sources.flatMap((source) => {
    const saved = passages.get(source);
    if (saved === undefined) return [];
    const found = paragraphsOf(quote).map(({ text }) => findQuotation(text, saved));
    const whole = found.filter((one) => one !== null);
    return whole.length === found.length ? [{ source, found: whole }] : [];
  });
}

/** A paragraph of a quotation, and where it begins there. */
export interface Paragraph {
  text: string;
  from: number;
}

/** The paragraphs of a quotation: each is looked up by itself. */
export const paragraphsOf = (quote: string): Paragraph[] =>
  [...quote.matchAll(/(?:(?!\n\n).)+/gsu)].map(({ 0: text, index }) => ({ text, from: index }));
