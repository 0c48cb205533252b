import { z } from 'zod';
import { fullDate, type PartialDate } from './date.ts';
import type { Html } from './html.ts';
import { id, type Id } from './id.ts';
import { language } from './language.ts';
import type { Place } from './place.ts';
import { name, text } from './text.ts';

/** The front matter of `articles/<id>.md`. */
export const articleFields = z.strictObject({
  title: name,
  /** The day it was first published. */
  published: fullDate,
  /** The day it was last changed in substance. */
  updated: fullDate.optional(),
  /** One or two sentences for lists and search engines. */
  summary: text,
  /** The topics it belongs to. */
  topics: z.array(id).default([]),
  /** The language of its prose, where it is not the site's. */
  language: language.optional(),
});

/** A heading of an article's first level, and the place it has on the page. */
export interface Heading {
  id: string;
  text: string;
}

/** One block of an article's body, in the order written. Records are named, not repeated. */
export type ArticleBlock =
  /** Prose, and what a reader reads of it. */
  | { kind: 'prose'; html: Html; text: string; headings: Heading[] }
  | { kind: 'claim'; id: Id }
  | { kind: 'response'; id: Id }
  | { kind: 'source'; id: Id }
  /** `index` counts the corrections of this article from 0. */
  | { kind: 'correction'; index: number };

/** A dossier: prose with source, claim and response blocks in it. */
export interface Article {
  id: Id;
  title: string;
  published: PartialDate;
  updated: PartialDate | null;
  summary: string;
  topics: Id[];
  language: string | null;
  blocks: ArticleBlock[];
  place: Place;
}
