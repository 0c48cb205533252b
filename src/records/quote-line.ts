/** Where a line of a quotation stands in its file, so that a problem is told at its word. */
export interface QuoteLine {
  /** Where its words begin in the text of the quotation, and how long they are there. */
  from: number;
  length: number;
  line: number;
  column: number;
  /** Whether it has a `>` of its own. */
  isMarked: boolean;
}
