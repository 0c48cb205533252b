import type { Html } from './html.ts';

/** A stretch of a body, in the order written: words that are quoted, or prose of the site. */
export type BodyBlock =
  /** The paragraphs of a blockquote as plain text. */
  | { kind: 'quote'; paragraphs: string[] }
  /** As safe HTML, and what a reader reads of it. */
  | { kind: 'prose'; html: Html; text: string };
