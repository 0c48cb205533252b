import { eventsOfClaim, type Graph } from '../../graph/graph.ts';
import type { Claim } from '../../records/claim.ts';
import type { ClaimJson } from '../claim-json.ts';
import { fingerprintOf, recordedOn } from '../fingerprint.ts';
import { logPosition } from '../log-position.ts';

/** What of a claim's record a citation names, and what releases wrote down of it. The claim's own data is a promise of its own and has none of it. */
export type ClaimRecord = ReturnType<typeof claimRecord>;

/** A claim as data together with its record: what a citation is made from. */
export type CitedClaim = ClaimJson & ClaimRecord;

/** The record of a claim as it is now. */
export function claimRecord(graph: Graph, claim: Claim) {
  return {
    record: { on: recordedOn(graph, claim), fingerprint: fingerprintOf(graph, claim), log: logPosition(graph, claim) },
    events: eventsOfClaim(graph, claim.id).map(({ number, date, kind, record_kind, record, after, title, text }) => ({
      number,
      date,
      kind,
      recordKind: record_kind,
      record,
      after,
      title,
      // The rest is on the page, as it is now.
      standing: kind === 'standing-changed' ? text : null,
    })),
  };
}
