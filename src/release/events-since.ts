import { viewOf } from '../graph/claim-view.ts';
import { record, responsesTo, topicsOf, type Graph } from '../graph/graph.ts';
import { partyOf, roleOf } from '../graph/party.ts';
import { statusOf } from '../graph/point.ts';
import { AXIS_NAMES } from '../graph/standing/axes.ts';
import type { Claim } from '../records/claim.ts';
import type { Correction } from '../records/correction.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import { siteEvent, type EventKind, type SiteEvent } from '../records/site-event.ts';
import { claimFacets, correctionFacets, correctionName, responseFacets, type Facets, type Sha256 } from './facets.ts';
import { lastRelease, recordKey, type KnownRecord, type LastRelease } from './last-release.ts';
import { tellClaim, tellCorrection, tellRemoval, tellResponse, tellStanding } from './tell.ts';

/** What a release is made with. */
export interface Release {
  /** The day of the release. */
  on: string;
  sha256: Sha256;
}

/** An event that has no number yet. */
type Draft = Omit<SiteEvent, 'number' | 'date'>;

/** What has happened since the last release: the lines that a release adds to the log. Claims come oldest first, each with its responses. */
export function eventsSince(graph: Graph, { on, sha256 }: Release): SiteEvent[] {
  const last = lastRelease(graph.events);
  const met = new Set<string>();
  const drafts = [
    ...[...graph.claims.values()]
      .reverse()
      .flatMap((claim) => [
        ...claimDrafts(graph, claim, last, met, sha256),
        ...responsesTo(graph, claim.id).flatMap((response) => responseDrafts(graph, response, last, met, sha256)),
        ...standingDrafts(graph, claim, last, sha256),
      ]),
    ...[...graph.corrections].reverse().flatMap((correction) => correctionDrafts(graph, correction, last, met, sha256)),
    ...[...last.records].filter(([key]) => !met.has(key)).map(([, known]) => removalDraft(known)),
  ];
  // Parsing puts the keys into their one order, which the hashes of the log rest on.
  return drafts.map((draft, index) => siteEvent.parse({ number: last.number + index + 1, date: on, ...draft }));
}

/** How a claim and its points stand, as a digest of facts: other words for them are no event. */
function standingDigest(graph: Graph, claim: Claim, sha256: Sha256): string {
  const { standing, matrix } = viewOf(graph, claim);
  const points = matrix.rows.map((row) => [row.part?.id ?? '', statusOf(claim, row)]);
  return sha256(JSON.stringify([AXIS_NAMES.map((axis) => standing[axis]), points]));
}

function claimDrafts(graph: Graph, claim: Claim, last: LastRelease, met: Set<string>, sha256: Sha256): Draft[] {
  const known = meet(recordKey('claim', claim.id), last, met);
  const facets = claimFacets(claim, sha256);
  const change = changeOf(known, facets, 'claim-added');
  if (change === null) return [];
  const kind = known !== null && !known.isWithdrawn && claim.withdrawn !== null ? 'withdrawal' : change;
  const standing = known === null ? standingDigest(graph, claim, sha256) : null;
  const place = { record_kind: 'claim' as const, record: claim.id, claims: [claim.id], reply_of: [] };
  const digests = { ...digestsOf(known, facets), standing };
  return [{ kind, ...place, ...digests, ...concerned(graph, [claim], []), ...tellClaim(claim, kind) }];
}

function responseDrafts(graph: Graph, response: Response, last: LastRelease, met: Set<string>, sha256: Sha256): Draft[] {
  const key = recordKey('response', response.id);
  if (met.has(key)) return [];
  const known = meet(key, last, met);
  const facets = responseFacets(response, sha256);
  const kind = changeOf(known, facets, 'response-added');
  if (kind === null) return [];
  const claims = response.to.map((id) => record(graph.claims, id));
  const replying = claims.filter((claim) => roleOf(graph, claim, response.by) === 'reply');
  const reply_of = [...new Set(replying.map((claim) => partyOf(graph, claim, response.by)))];
  const place = { record_kind: 'response' as const, record: response.id, claims: [...response.to], reply_of };
  const people = [response.by, ...reply_of, ...(response.askedBy === null ? [] : [response.askedBy])];
  return [
    { kind, ...place, ...digestsOf(known, facets), ...concerned(graph, claims, people), ...tellResponse(graph, response, kind) },
  ];
}

/** How a new claim stands is told with it: only what comes later changes that. */
function standingDrafts(graph: Graph, claim: Claim, last: LastRelease, sha256: Sha256): Draft[] {
  const before = last.standings.get(claim.id);
  const after = standingDigest(graph, claim, sha256);
  if (before === undefined || before === after) return [];
  const place = { record_kind: 'claim' as const, record: claim.id, claims: [claim.id], reply_of: [] };
  const digests = { before, after, words: null, stances: null, standing: after };
  return [{ kind: 'standing-changed', ...place, ...digests, ...concerned(graph, [claim], []), ...tellStanding(graph, claim) }];
}

function correctionDrafts(graph: Graph, correction: Correction, last: LastRelease, met: Set<string>, sha256: Sha256): Draft[] {
  const name = correctionName(correction, sha256);
  const known = meet(recordKey('correction', name), last, met);
  if (known !== null) return [];
  const { to } = correction;
  const claims = claimsOf(graph, to);
  const people = to !== null && graph.actors.has(to) ? [to] : [];
  const place = { record_kind: 'correction' as const, record: name, claims: claims.map(({ id }) => id), reply_of: [] };
  const digests = digestsOf(null, correctionFacets(correction, sha256));
  return [
    { kind: 'correction', ...place, ...digests, ...concerned(graph, claims, people), ...tellCorrection(graph, correction) },
  ];
}

function removalDraft({ record_kind, record: name, whole, last }: KnownRecord): Draft {
  const { claims, actors, reply_of, topics, title } = last;
  const gone = { before: whole, after: null, words: null, stances: null, standing: null };
  return { kind: 'removal', record_kind, record: name, ...gone, claims, actors, reply_of, topics, ...tellRemoval(title) };
}

/** What the log knows of a record that is on the site now. */
function meet(key: string, { records }: LastRelease, met: Set<string>): KnownRecord | null {
  met.add(key);
  return records.get(key) ?? null;
}

/** What a change of a record is called, by what weighs most in it; null where nothing changed. */
function changeOf(known: KnownRecord | null, { whole, words, stances }: Facets, added: EventKind): EventKind | null {
  if (known === null) return added;
  if (known.whole === whole) return null;
  if (known.words !== words) return 'words-changed';
  return known.stances === stances ? 'details-changed' : 'stances-changed';
}

const digestsOf = (known: KnownRecord | null, { whole, words, stances }: Facets) => ({
  before: known?.whole ?? null,
  after: whole,
  words,
  stances,
  standing: null,
});

/** Whom and what something concerns. */
function concerned(graph: Graph, claims: readonly Claim[], people: readonly Id[]): { actors: Id[]; topics: Id[] } {
  return {
    actors: [...new Set([...people, ...claims.flatMap(({ by, about, named }) => [...by, ...about, ...named])])],
    topics: [...new Set(claims.flatMap((claim) => topicsOf(graph, claim)))],
  };
}

function claimsOf(graph: Graph, to: Id | null): Claim[] {
  const claim = to === null ? undefined : graph.claims.get(to);
  if (claim) return [claim];
  const response = to === null ? undefined : graph.responses.get(to);
  return response?.to.map((id) => record(graph.claims, id)) ?? [];
}
