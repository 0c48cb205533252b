import { z } from 'zod';
import { told } from './field.ts';
import type { BodyBlock } from './body.ts';
import { flag } from './flag.ts';
import { someIds, type Id } from './id.ts';
import { language } from './language.ts';
import type { Place } from './place.ts';
import type { QuoteLine } from './quote-line.ts';

/** The attributes of a `:::wording` block. */
export const wordingAttributes = z.strictObject({
  /** The sources that carry these words. */
  source: told(someIds, { example: 'source-id' }),
  /** The language of the words, where it is not the site's. */
  lang: language.optional(),
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
  /** Where the lines of the blockquote stand. */
  quoteLines: QuoteLine[];
  /** The whole body as plain text. */
  text: string;
  /** The whole body, what is quoted apart from the rest. */
  blocks: BodyBlock[];
  place: Place;
}
