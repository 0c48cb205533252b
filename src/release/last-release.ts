import type { EventRecord, SiteEvent } from '../records/site-event.ts';

/** What the log says of a record that is on the site. */
export interface KnownRecord {
  record_kind: EventRecord;
  record: string;
  whole: string;
  words: string | null;
  stances: string | null;
  isWithdrawn: boolean;
  /** The event that said so. */
  last: SiteEvent;
}

/** The site as the last release left it. */
export interface LastRelease {
  /** By kind and name. */
  records: ReadonlyMap<string, KnownRecord>;
  /** How each claim stood, as a digest. */
  standings: ReadonlyMap<string, string>;
  /** The number of the last event. */
  number: number;
  /** The day of the last release; null where there was none. */
  date: string | null;
}

/** The name under which the log knows a record. */
export const recordKey = (kind: EventRecord, record: string): string => `${kind} ${record}`;

/** Reads from the events, oldest first, how the last release left the site. */
export function lastRelease(events: readonly SiteEvent[]): LastRelease {
  const records = new Map<string, KnownRecord>();
  const standings = new Map<string, string>();
  for (const event of events) {
    const { kind, record_kind, record, after, words, stances } = event;
    const key = recordKey(record_kind, record);
    if (event.standing !== null) standings.set(record, event.standing);
    if (kind === 'standing-changed') continue;
    if (after === null) records.delete(key);
    else {
      const isWithdrawn = kind === 'withdrawal' || records.get(key)?.isWithdrawn === true;
      records.set(key, { record_kind, record, whole: after, words, stances, isWithdrawn, last: event });
    }
  }
  const newest = events.at(-1);
  return { records, standings, number: newest?.number ?? 0, date: newest?.date ?? null };
}
