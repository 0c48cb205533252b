/** Prose as safe HTML, cut where an address of this site stands: the path before it is known only where a page is made. */
export interface Html {
  /** One more than there are addresses. */
  pieces: string[];
  /** From the root, in the order of the cuts. */
  addresses: string[];
}

/** Whether there is nothing to show. */
export const isEmpty = ({ pieces }: Html): boolean => pieces.length === 1 && pieces[0] === '';
