/** Where something stands in the content folder: what an editor needs to jump there. */
export interface Place {
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in characters. */
  column: number;
}
