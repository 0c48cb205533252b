import { z } from 'zod';
import { flag } from './flag.ts';
import { idList, type Id } from './id.ts';
import type { Place } from './place.ts';

/** The attributes of a `:::wording` block. The first may also stand bare: `:::wording{source="…"}`. */
export const wordingAttributes = z.strictObject({
  /** The sources that carry these words. */
  source: idList,
  /** The language of the words, where it is not the site's. */
  lang: z.string().optional(),
  /** The words are a translation. */
  translated: flag,
});

/** Another wording of one statement: the original behind a translation, or how another outlet rendered it. */
export interface Wording {
  sources: Id[];
  lang: string | null;
  translated: boolean;
  /** The text of the blockquote, or null where it is paraphrased. */
  quote: string | null;
  /** The whole body as plain text. */
  text: string;
  html: string;
  place: Place;
}
