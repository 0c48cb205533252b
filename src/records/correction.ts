import { z } from 'zod';
import { partialDate, type PartialDate } from './date.ts';
import { id, type Id } from './id.ts';
import type { Place } from './place.ts';
import type { Html } from './html.ts';

/** The attributes of a `:::correction` block. */
export const correctionAttributes = z.strictObject({
  /** The day we corrected it. */
  on: partialDate,
  /** The claim, response, source, actor or article that was wrong; the article it stands in where left out. */
  to: id.optional(),
});

/** What this site got wrong and what changed. */
export interface Correction {
  on: PartialDate;
  to: Id | null;
  text: string;
  html: Html;
  article: Id;
  place: Place;
}
