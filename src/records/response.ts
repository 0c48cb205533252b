import { z } from 'zod';
import { told } from './field.ts';
import type { BodyBlock } from './body.ts';
import { partialDate, type PartialDate } from './date.ts';
import { flag } from './flag.ts';
import { id, idList, someIds, type Id } from './id.ts';
import { language } from './language.ts';
import { MEASURE_NAMES, type Measure } from './measure.ts';
import type { Paragraph } from './paragraph.ts';
import type { Place } from './place.ts';
import type { QuoteLine } from './quote-line.ts';
import { name } from './text.ts';
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
  to: told(someIds, { example: 'claim-id' }),
  /** The one actor who speaks. */
  by: told(id, { example: 'actor-id' }),
  /** The day it was said. */
  on: partialDate,
  /** The sources that carry it. */
  source: told(someIds, { example: 'source-id' }),
  /** The person who spoke for the actor, and in what office. */
  speaker: name.optional(),
  /** Earlier responses of the same party that this one replaces: whole (`id`) or on one point (`id/part`). */
  supersedes: idList.default([]),
  /** The actor whose question this answers or leaves. With it the date may be before the claim's. */
  'asked-by': id.optional(),
  /** What was done; goes with `acts`. */
  measure: z.enum(MEASURE_NAMES).optional(),
  /** The language of the words, where it is not the site's. */
  lang: language.optional(),
  /** The words are a translation. */
  translated: flag,
  ...stanceAttributes,
});

/** An earlier response that this one replaces. */
export interface Supersession {
  response: Id;
  /** The one point on which it is replaced; null where it is replaced whole. */
  part: Id | null;
}

/** What somebody said or did about a claim. */
export interface Response {
  id: Id;
  to: Id[];
  by: Id;
  on: PartialDate;
  sources: Id[];
  speaker: string | null;
  supersedes: Supersession[];
  askedBy: Id | null;
  measure: Measure | null;
  lang: string | null;
  translated: boolean;
  stances: StanceUse[];
  /** The text of the blockquote, or null where the words are paraphrased. */
  quote: string | null;
  /** Where the lines of the blockquote stand. */
  quoteLines: QuoteLine[];
  /** The whole body as plain text. */
  text: string;
  /** The paragraphs that are told, not quoted. */
  paragraphs: Paragraph[];
  /** The whole body, what is quoted apart from the rest. */
  blocks: BodyBlock[];
  wordings: Wording[];
  /** The article it is written in. */
  article: Id;
  place: Place;
}
