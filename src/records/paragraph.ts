import type { Id } from './id.ts';

/** A paragraph of a body that is told and not quoted, and where it stands, so that a problem is told at its word. */
export interface Paragraph {
  /** As a reader reads it. */
  text: string;
  line: number;
  column: number;
  /** The sources of the site that it links to. */
  sources: Id[];
  /** What of it stands in quotation marks. */
  quotes: { text: string; line: number; column: number }[];
}
