import type { PartialDate } from '../../records/date.ts';
import type { CitedClaim } from './claim-record.ts';
import { nameSpeaker } from './citation.ts';
import { fingerprintFrom } from './fingerprint-from.ts';

/** What a link from a citation says of the record that was cited. */
export interface CitedRecord {
  on: PartialDate;
  fingerprint: string;
}

/** What a reader is told who comes with an earlier citation. */
export interface ChangesSince {
  isSame: boolean;
  /** How it stood then, in the words of that day; null where no release had written it down. */
  stood: string | null;
  /** The values of the axes by what is dated until then, of statements on record now; null before the first. */
  stoodAs: CitedClaim['standing']['history'][number] | null;
  /** What releases wrote down since; null where none of them had the record that was cited. */
  events: CitedClaim['events'] | null;
  /** Statements dated after the record that was cited. */
  newer: { place: string; by: string; on: PartialDate; words: string }[];
}

/** Reads `2018-10-22.3fa9c1d2e4f50617`; null where it is none. */
export function readCited(text: string): CitedRecord | null {
  const [, on = '', fingerprint = ''] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)\.([0-9a-f]{16})$/u.exec(text) ?? [];
  return fingerprint === '' ? null : { on, fingerprint };
}

/** What changed on the record of a claim since it was cited. */
export function changesSince(claim: CitedClaim, cited: CitedRecord): ChangesSince {
  const responses = [claim.replies, claim.namedParties, claim.makersUpdates, claim.agencyStatements, claim.otherResponses].flat();
  const at = eventOf(claim, cited.fingerprint);
  return {
    isSame: claim.record.fingerprint === cited.fingerprint,
    stoodAs: claim.standing.history.filter(({ on }) => !isLater(on, cited.on)).at(-1) ?? null,
    stood: at === null ? null : (claim.events.slice(0, at + 1).findLast(({ standing }) => standing !== null)?.standing ?? null),
    events: at === null ? null : claim.events.slice(at + 1),
    newer: responses
      .filter(({ on }) => isLater(on, cited.on))
      .map((response) => ({
        place: response.id,
        by: nameSpeaker(claim, response),
        on: response.on,
        words: response.quote ?? response.text,
      })),
  };
}

/** Plays the events from the first on, until the record is the one that was cited: the last event of it; null where it never is. */
function eventOf({ events }: CitedClaim, fingerprint: string): number | null {
  const hashes = new Map<string, string>();
  let found: number | null = null;
  for (const [index, { date, kind, recordKind, record, after }] of events.entries()) {
    if (kind === 'standing-changed' || recordKind === 'correction') {
      // Both are written down after the record, by the same release.
      if (found !== null && events[found]?.date === date) found = index;
      continue;
    }
    if (found !== null) break;
    if (after === null) hashes.delete(`${recordKind} ${record}`);
    else hashes.set(`${recordKind} ${record}`, after);
    if (fingerprintFrom(hashes) === fingerprint) found = index;
  }
  return found;
}

/** The order of dates by their last day, told without the schemas that come with the rule: this runs in browsers. */
const isLater = (one: PartialDate, other: PartialDate): boolean => one.padEnd(10, '~') > other.padEnd(10, '~');
