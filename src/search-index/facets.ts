import type { ListEntry } from '../records/closed-list.ts';
import { valuesOf } from '../records/closed-list.ts';

/** What a search record stands for, in the order readers see. */
export const RECORD_KINDS = {
  claim: { label: 'Claim', description: 'an allegation' },
  reply: { label: 'Reply or statement', description: 'what somebody said about a claim' },
  actor: { label: 'Actor', description: 'someone who speaks or is spoken about' },
  article: { label: 'Dossier', description: 'an article with its claims in place' },
  source: { label: 'Source', description: 'a document' },
} as const satisfies Record<string, ListEntry>;

/** One of the kinds of record. */
export type RecordKind = keyof typeof RECORD_KINDS;

/** Every kind, in the order readers see. */
export const RECORD_KIND_NAMES = valuesOf(RECORD_KINDS);

/** How it stands with a claim or a statement, apart from who said what. */
export const STATUSES = {
  unanswered: { label: 'Open points', description: 'a point is not answered by those it is about' },
  superseded: { label: 'Superseded', description: 'the speaker has replaced the statement' },
  corrected: { label: 'Corrected', description: 'those who made the allegation corrected it, or this site corrected itself' },
  retracted: { label: 'Withdrawn by its maker', description: 'those who made the allegation withdrew it' },
  withdrawn: { label: 'No longer carried', description: 'this site withdrew the claim' },
} as const satisfies Record<string, ListEntry>;

/** One of the statuses. */
export type Status = keyof typeof STATUSES;

/** What a search can be narrowed by. The names are those of the address; the order is that of the page. */
export const FACETS = {
  kind: { label: 'Kind', description: 'what is found' },
  speaker: { label: 'Spoken by', description: 'whose words they are' },
  about: { label: 'About', description: 'who is accused' },
  outlet: { label: 'Alleged by', description: 'who made the allegation' },
  agency: { label: 'Agency', description: 'the public body that spoke on it or is named in it' },
  actor: { label: 'Anyone concerned', description: 'who alleges, is accused or responds' },
  topic: { label: 'Case', description: 'the case it belongs to' },
  reply: { label: 'Reply of the accused', description: 'how the accused answered' },
  agencies: { label: 'What agencies said', description: 'what agencies said' },
  status: { label: 'Status', description: 'what is open, corrected or withdrawn' },
  year: { label: 'Year', description: 'when it happened or was said' },
} as const satisfies Record<string, ListEntry>;

/** One of the facets. */
export type Facet = keyof typeof FACETS;

/** Every facet, in the order readers see. */
export const FACET_NAMES = valuesOf(FACETS);
