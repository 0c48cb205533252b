import { z } from 'zod';
import { partialDate, type PartialDate } from './date.ts';
import { flag } from './flag.ts';
import { id, idList, someIds, type Id } from './id.ts';
import { language } from './language.ts';
import type { Place } from './place.ts';
import type { QuoteLine } from './quote-line.ts';
import { STANCE_NAMES, type Stance, type StanceUse } from './stance.ts';
import type { Wording } from './wording.ts';

const stanceAttributes = Object.fromEntries(STANCE_NAMES.map((name) => [name, z.string().optional()])) as Record<
  Stance,
  z.ZodOptional<z.ZodString>
>;

/** The attributes of a `:::response` block. Stances are attributes: their value lists the parts they are about. */
export const responseAttributes = z.strictObject({
  id,
  /** The claims it answers. */
  to: someIds,
  /** The one actor who speaks. */
  by: id,
  /** The day it was said. */
  on: partialDate,
  /** The sources that carry it. */
  source: someIds,
  /** The person who spoke for the actor, and in what office. */
  speaker: z.string().optional(),
  /** Earlier responses of the same actor that this one replaces. */
  supersedes: idList.default([]),
  /** The language of the words, where it is not the site's. */
  lang: language.optional(),
  /** The words are a translation. */
  translated: flag,
  ...stanceAttributes,
});

/** What somebody said or did about a claim. */
export interface Response {
  id: Id;
  to: Id[];
  by: Id;
  on: PartialDate;
  sources: Id[];
  speaker: string | null;
  supersedes: Id[];
  lang: string | null;
  translated: boolean;
  stances: StanceUse[];
  /** The text of the blockquote, or null where the words are paraphrased. */
  quote: string | null;
  /** Where the lines of the blockquote stand. */
  quoteLines: QuoteLine[];
  /** The whole body as plain text. */
  text: string;
  /** The whole body as safe HTML (quotations as `<blockquote>`). */
  html: string;
  wordings: Wording[];
  /** The article it is written in. */
  article: Id;
  place: Place;
}
