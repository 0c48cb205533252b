import { z } from 'zod';
import { told } from './field.ts';
import type { BodyBlock } from './body.ts';
import { partialDate, type PartialDate } from './date.ts';
import { flag } from './flag.ts';
import { id, idList, someIds, type Id } from './id.ts';
import { language } from './language.ts';
import type { Place } from './place.ts';
import type { QuoteLine } from './quote-line.ts';
import { name } from './text.ts';
import type { Wording } from './wording.ts';

/** In characters: what a tab, a list and a search engine show whole. */
const LONGEST_TITLE = 75;

/** The attributes of a `:::claim` block. */
export const claimAttributes = z.strictObject({
  id,
  /** A neutral headline for tabs, lists, feeds and citations. */
  title: told(name.max(LONGEST_TITLE), {
    expected: `a headline of at most ${LONGEST_TITLE} characters`,
    example: 'a neutral headline',
  }),
  /** The actors who allege it. */
  by: told(someIds, { example: 'actor-id' }),
  /** The actors accused; empty (`about=""`) where nobody is. */
  about: told(idList, { example: 'actor-id' }),
  /** Actors named in it who can answer though they are not accused. */
  named: idList.default([]),
  /** Accused or named actors who have answered in words that the editors have not read. */
  unread: idList.default([]),
  /** The day it was first alleged. */
  on: partialDate,
  /** The sources that carry it, one or more. */
  source: told(someIds, { example: 'source-id' }),
  /** The earlier claim this one takes the place of. */
  replaces: id.optional(),
  /** The earlier claim this one adds to. */
  extends: id.optional(),
  /** The topics it belongs to; those of its article where left out. */
  topics: idList.default([]),
  /** The language of the statement, where it is not the site's. */
  lang: language.optional(),
  /** The statement is a translation. */
  translated: flag,
  /** The day this site stopped carrying the claim; its page stays, with a banner. */
  withdrawn: partialDate.optional(),
});

/** The attributes of a `::part` line. */
export const partAttributes = z.strictObject({
  id,
  /** Which of the claim's `about` and `named` this point is for to answer; all of `about` where left out, nobody where empty. */
  about: idList.optional(),
});

/** An atomic point of a claim, which can be answered by itself. */
export interface Part {
  id: Id;
  text: string;
  /** As written; null where left out. `addresseesOf` in the graph says whom the point is for. */
  about: Id[] | null;
  place: Place;
}

/** An allegation, as someone made it. */
export interface Claim {
  id: Id;
  title: string;
  by: Id[];
  about: Id[];
  named: Id[];
  unread: Id[];
  on: PartialDate;
  sources: Id[];
  replaces: Id | null;
  extends: Id | null;
  /** As written on the claim; `topicsOf` in the graph adds the article's. */
  topics: Id[];
  lang: string | null;
  translated: boolean;
  withdrawn: PartialDate | null;
  /** The statement as plain text: the site's words or the outlet's. */
  statement: string;
  /** The text of the blockquote: the statement itself where the body begins with it, else the words behind it; null where nothing is quoted. */
  quote: string | null;
  /** Where the lines of the blockquote stand. */
  quoteLines: QuoteLine[];
  /** The body besides the statement; empty where there is none. */
  blocks: BodyBlock[];
  parts: Part[];
  wordings: Wording[];
  /** The article it is written in. */
  article: Id;
  place: Place;
}
