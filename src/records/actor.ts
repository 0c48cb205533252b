import { z } from 'zod';
import { valuesOf, type ListEntry } from './closed-list.ts';
import { country } from './country.ts';
import { told } from './field.ts';
import { partialDate, type PartialDate } from './date.ts';
import { id, type Id } from './id.ts';
import type { Place } from './place.ts';
import type { Html } from './html.ts';
import { name } from './text.ts';
import { webAddress } from './web-address.ts';

/** What an actor is; `plural` is what several are called, `isPublic` marks the public bodies, `decides` those that may rule on an allegation. */
export const ACTOR_KINDS = {
  agency: {
    label: 'Agency',
    plural: 'Agencies',
    description: 'a public body that speaks on its own: security agency, regulator, ministry, parliament, commission',
    isPublic: true,
    decides: true,
  },
  government: {
    label: 'Government',
    plural: 'Governments',
    description: 'a state or its government as a whole',
    isPublic: true,
    decides: false,
  },
  court: { label: 'Court', plural: 'Courts', description: 'a court or tribunal', isPublic: true, decides: true },
  company: { label: 'Company', plural: 'Companies', description: 'a business', isPublic: false, decides: false },
  outlet: {
    label: 'Outlet',
    plural: 'Outlets',
    description: 'a newspaper, broadcaster, agency or site that publishes reports',
    isPublic: false,
    decides: false,
  },
  person: {
    label: 'Person',
    plural: 'People',
    description: 'someone who speaks in their own name',
    isPublic: false,
    decides: false,
  },
  group: {
    label: 'Group',
    plural: 'Groups',
    description: 'an association, research group or unnamed set of people',
    isPublic: false,
    decides: false,
  },
} as const satisfies Record<string, ListEntry & { plural: string; isPublic: boolean; decides: boolean }>;

/** One of the kinds of actor. */
export type ActorKind = keyof typeof ACTOR_KINDS;

/** Agencies, governments and courts. */
export const isPublicBody = ({ kind }: { kind: ActorKind }): boolean => ACTOR_KINDS[kind].isPublic;

/** The kinds that are public bodies. */
export const PUBLIC_BODY_KINDS = valuesOf(ACTOR_KINDS).filter((kind) => isPublicBody({ kind }));

/** The front matter of `actors/<id>.md`. */
export const actorFields = z.strictObject({
  /** The full name, as readers see it. */
  name,
  /** What this actor is; `government` for a state as a whole, `court` for a court, `agency` for any other public body. */
  kind: z.enum(valuesOf(ACTOR_KINDS)),
  /** The one short name for lists and sentences, with its article where it takes one: "the Port Office", "Norland’s NPO". */
  short: name.optional(),
  /** Other names a reader may search by: abbreviations, other languages. */
  aliases: z.array(name).default([]),
  /** Where it sits: two capital letters, ISO 3166. */
  country: country.optional(),
  /** The actor this one is an office or member of. What it says counts as that actor's reply. */
  'part-of': id.optional(),
  /** The day it ceased to exist; it could not answer after it. */
  ended: partialDate.optional(),
  /** Its own site. */
  url: webAddress.optional(),
  /** Its item at Wikidata, such as Q95. */
  wikidata: told(z.string().regex(/^Q[1-9]\d*$/), { expected: 'the item number, such as Q95', example: 'Q95' }).optional(),
});

/** Everyone who speaks or is spoken about. */
export interface Actor {
  id: Id;
  name: string;
  /** The name in lists and sentences: as written, else the full name. */
  short: string;
  kind: ActorKind;
  aliases: string[];
  country: string | null;
  partOf: Id | null;
  ended: PartialDate | null;
  url: string | null;
  wikidata: string | null;
  /** The body as safe HTML. */
  html: Html;
  /** The body as plain text. */
  text: string;
  place: Place;
}
