import { z } from 'zod';
import { told } from './field.ts';
import { valuesOf, type ListEntry } from './closed-list.ts';
import { partialDate, type PartialDate } from './date.ts';
import { flag } from './flag.ts';
import { id, idList, type Id } from './id.ts';
import { language } from './language.ts';
import type { Place } from './place.ts';
import type { QuoteLine } from './quote-line.ts';
import { name, text } from './text.ts';

/** How near a source stands to the words it carries. */
export const SOURCE_KINDS = {
  primary: { label: 'Primary', description: "the issuer's own page or an official record" },
  copy: { label: 'Copy', description: 'a verbatim repost or wire copy' },
  report: { label: 'Report', description: "someone else's report that quotes or summarises it" },
  translation: { label: 'Translation', description: 'a translation made by a third party' },
} as const satisfies Record<string, ListEntry>;

/** One of the kinds of source. */
export type SourceKind = keyof typeof SOURCE_KINDS;

/** What a source can rest on besides other sources. */
export const BASES = {
  'unnamed-people': { label: 'unnamed people', description: 'people the source does not name' },
  'named-people': { label: 'named people', description: 'people the source names' },
  documents: { label: 'documents', description: 'papers or records the source has seen' },
  'own-work': { label: 'own work', description: "the issuer's own knowledge, research or statement" },
} as const satisfies Record<string, ListEntry>;

/** One of the things a source can rest on. */
export type Basis = keyof typeof BASES;

/** True where a word of `relies-on` names a basis and not another source. */
export const isBasis = (word: string): word is Basis => Object.hasOwn(BASES, word);

/** How much of a source its editors have read. */
export const READINGS = {
  whole: { label: 'Whole', description: 'we have read all of it' },
  part: { label: 'In part', description: 'we have read only a part of it' },
} as const satisfies Record<string, ListEntry>;

/** One of the extents of reading. */
export type Reading = keyof typeof READINGS;

/** The attributes of a `:::source` block. */
export const sourceAttributes = z.strictObject({
  id,
  /** The actor who published it. */
  publisher: told(id, { example: 'actor-id' }),
  /** The day it was published, as precisely as it is known. */
  on: partialDate,
  /** How near it stands to the words it carries. */
  kind: z.enum(valuesOf(SOURCE_KINDS)),
  /** What it rests on: source ids, and the words unnamed-people, named-people, documents, own-work. */
  'relies-on': idList.default([]),
  /** The source through which alone this work was read; then no address of its own is needed. */
  via: id.optional(),
  /** The editors hold the text (print, a file) and there is no public address. */
  held: flag,
  /** How much of it we have read: `part` where not the whole. */
  read: z.enum(valuesOf(READINGS)).default('whole'),
  /** Why there is no archived copy. */
  'no-archive': text.optional(),
  /** The language it is in, where it is not the site's. */
  lang: language.optional(),
  /** The day we read it. */
  accessed: partialDate.optional(),
  /** The domain whose signature of a mail was verified; the mail itself is never shown. */
  signed: told(z.string().regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/u), {
    expected: 'the domain that signed the mail, such as acme.example',
  }).optional(),
  /** Who wrote it. */
  author: name.optional(),
});

/** The phrase that `relies-on` rests on, proved like any quotation. */
export interface Attribution {
  quote: string;
  /** The source itself: it alone says what it rests on. */
  sources: [Id];
  quoteLines: QuoteLine[];
  place: Place;
}

/** A document that carries words this site relies on. */
export interface Source {
  id: Id;
  title: string;
  url: string | null;
  archive: string | null;
  publisher: Id;
  on: PartialDate;
  kind: SourceKind;
  /** As written: source ids and basis words mixed, in order. */
  reliesOn: string[];
  via: Id | null;
  held: boolean;
  read: Reading;
  /** Why there is no archived copy; null where nothing is said. */
  noArchive: string | null;
  /** The words of the source that say what it rests on ("people briefed on the matter"); null where none are given. */
  attribution: Attribution | null;
  lang: string | null;
  accessed: PartialDate | null;
  /** The domain whose signature of a mail was verified, on the day of `accessed`; null where it is no signed mail. */
  signed: string | null;
  author: string | null;
  /** The article it is written in. */
  article: Id;
  place: Place;
}
