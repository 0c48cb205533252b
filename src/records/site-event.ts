import { z } from 'zod';
import { valuesOf, type ListEntry } from './closed-list.ts';
import { fullDate } from './date.ts';

/** What can happen on the site. The label is what readers see. */
export const EVENT_KINDS = {
  'claim-added': { label: 'Claim added', description: 'an allegation came onto the site' },
  'response-added': { label: 'Response added', description: 'a response came onto the site' },
  'words-changed': { label: 'Words changed', description: 'a quotation, a statement or a point was changed' },
  'stances-changed': { label: 'Stances changed', description: 'what a response is held to say was changed' },
  'details-changed': { label: 'Details changed', description: 'who, when or where it was said was changed' },
  'standing-changed': { label: 'Standing changed', description: 'how a claim or one of its points stands has changed' },
  correction: { label: 'Correction', description: 'this site said what it had got wrong' },
  withdrawal: { label: 'Withdrawal', description: 'this site stopped carrying a claim' },
  removal: { label: 'Removal', description: 'a record was taken off the site' },
} as const satisfies Record<string, ListEntry>;

/** One of the things that can happen. */
export type EventKind = keyof typeof EVENT_KINDS;

/** What is told as the site taking something back. */
export const TAKEN_BACK: readonly EventKind[] = ['correction', 'withdrawal', 'removal'];

/** What kind of record something happened to. */
export const EVENT_RECORDS = ['claim', 'response', 'correction'] as const;

/** One of these kinds. */
export type EventRecord = (typeof EVENT_RECORDS)[number];

const digest = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`, 'u'));
const ids = z.array(z.string());

/**
 * One thing that happened on the site, as a release wrote it down: nothing of it changes later, so that feeds, logs and
 * citations can rest on it. Keys are named as columns are.
 */
export const siteEvent = z.strictObject({
  number: z.int().positive().describe('Its place in the log, from 1'),
  date: fullDate.describe('The day of the release'),
  kind: z.enum(valuesOf(EVENT_KINDS)).describe('What happened'),
  record_kind: z.enum(EVENT_RECORDS).describe('The kind of record it happened to'),
  record: z.string().min(1).describe('The record it happened to'),
  before: digest(64).nullable().describe('The SHA-256 of what the record said before; empty where it is new'),
  after: digest(64).nullable().describe('The SHA-256 of what the record says since; empty where it was removed'),
  words: digest(16).nullable().describe('The beginning of the SHA-256 of its words alone'),
  stances: digest(16).nullable().describe('The same of what a response is held to say'),
  standing: digest(64).nullable().describe('The SHA-256 of how a claim stands, where it is new or has changed'),
  claims: ids.describe('The claims it concerns'),
  actors: ids.describe('The actors it concerns'),
  reply_of: ids.describe('The accused whose reply to an allegation about them it is'),
  topics: ids.describe('The topics it concerns'),
  title: z.string().min(1).describe('What happened, in a line'),
  text: z.string().describe('What it is about, in the words of that day'),
});

/** One thing that happened on the site. */
export type SiteEvent = z.output<typeof siteEvent>;
