/** A stretch of a body, in the order written: words that are quoted, or prose of the site. */
export type BodyBlock =
  /** The paragraphs of a blockquote as plain text. */
  | { kind: 'quote'; paragraphs: string[] }
  /** As safe HTML. */
  | { kind: 'prose'; html: string };
