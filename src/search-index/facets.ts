import type { ListEntry } from '../records/closed-list.ts';
import { valuesOf } from '../records/closed-list.ts';

/** What a search record stands for, in the order readers see. */
export const RECORD_KINDS = {
  actor: { label: 'Actor', description: 'someone who speaks or is spoken about' },
  claim: { label: 'Claim', description: 'an allegation' },
  reply: { label: 'Reply or statement', description: 'what somebody said about a claim' },
  article: { label: 'Dossier', description: 'an article with its claims in place' },
  source: { label: 'Source', description: 'a document' },
} as const satisfies Record<string, ListEntry>;

/** One of the kinds of record. */
export type RecordKind = keyof typeof RECORD_KINDS;

/** What a search can be narrowed by. The names are those of the address; the order is that of the page. */
export const FACETS = {
  kind: { label: 'Kind', description: 'what is found' },
  actor: { label: 'Actor', description: 'who alleges, is accused or responds' },
  agency: { label: 'Agency', description: 'the public body that spoke on it or is named in it' },
  outlet: { label: 'Outlet', description: 'who published it' },
  topic: { label: 'Topic', description: 'the case it belongs to' },
  reply: { label: 'Reply of the accused', description: 'how the accused answered' },
  agencies: { label: 'Agencies', description: 'what agencies said' },
  year: { label: 'Year', description: 'when it was said' },
} as const satisfies Record<string, ListEntry>;

/** One of the facets. */
export type Facet = keyof typeof FACETS;

/** Every facet, in the order readers see. */
export const FACET_NAMES = valuesOf(FACETS);
