import { z } from 'zod';
import { valuesOf, type ListEntry } from './closed-list.ts';
import { id, type Id } from './id.ts';
import type { Place } from './place.ts';

/** What an actor is. `agency` is any public body that speaks or rules on its own. */
export const ACTOR_KINDS = {
  agency: {
    label: 'Agency',
    description:
      'a public body that speaks or rules on its own: security agency, regulator, ministry, court, parliament, commission',
  },
  government: { label: 'Government', description: 'a state or its government as a whole' },
  company: { label: 'Company', description: 'a business' },
  outlet: { label: 'Outlet', description: 'a newspaper, broadcaster, agency or site that publishes reports' },
  person: { label: 'Person', description: 'someone who speaks in their own name' },
  group: { label: 'Group', description: 'an association, research group or unnamed set of people' },
} as const satisfies Record<string, ListEntry>;

/** One of the kinds of actor. */
export type ActorKind = keyof typeof ACTOR_KINDS;

/** The front matter of `actors/<id>.md`. */
export const actorFields = z.strictObject({
  /** The full name, as readers see it. */
  name: z.string().min(1),
  /** What this actor is; `agency` for any public body that speaks or rules on its own. */
  kind: z.enum(valuesOf(ACTOR_KINDS)),
  /** Other names a reader may search by: abbreviations, other languages. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Where it sits: two capital letters, ISO 3166. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** The actor this one is an office or member of. What it says counts as that actor's reply. */
  'part-of': id.optional(),
  /** Its own site. */
  url: z.httpUrl().optional(),
  /** Its item at Wikidata, such as Q95. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
});

/** Everyone who speaks or is spoken about. */
export interface Actor {
  id: Id;
  name: string;
  kind: ActorKind;
  aliases: string[];
  country: string | null;
  partOf: Id | null;
  url: string | null;
  wikidata: string | null;
  /** The body as safe HTML. */
  html: string;
  /** The body as plain text. */
  text: string;
  place: Place;
}
