import type { Graph } from '../graph/graph.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Claim } from '../records/claim.ts';
import type { Response } from '../records/response.ts';
import { claimFacets, correctionName, responseFacets, type Facets, type Sha256 } from './facets.ts';
import { lastRelease, recordKey, type LastRelease } from './last-release.ts';

/** What of a record was changed since the last release without a word to those who read it before. */
export function findSilentEdits(graph: Graph, sha256: Sha256): Problem[] {
  if (graph.events.length === 0) return [];
  const last = lastRelease(graph.events);
  const corrected = newlyCorrected(graph, last, sha256);
  const check = (kind: 'claim' | 'response', record: Claim | Response, facets: Facets): Problem[] => {
    const known = last.records.get(recordKey(kind, record.id));
    const changed = known === undefined ? null : whatChanged(kind, known, facets);
    if (changed === null || corrected.has(record.id) || corrected.has(record.article)) return [];
    return [problem('silent-edit', record.place, { kind, id: record.id, changed, date: known?.last.date ?? '' })];
  };
  return [
    ...[...graph.claims.values()].flatMap((claim) => check('claim', claim, claimFacets(claim, sha256))),
    ...[...graph.responses.values()].flatMap((response) => check('response', response, responseFacets(response, sha256))),
  ];
}

/** The records, and the articles as a whole, that a correction speaks of which no release knows yet. */
function newlyCorrected(graph: Graph, { records }: LastRelease, sha256: Sha256): Set<string> {
  const fresh = graph.corrections.filter(
    (correction) => !records.has(recordKey('correction', correctionName(correction, sha256))),
  );
  return new Set(fresh.map(({ to, article }) => to ?? article));
}

/** What readers relied on and finds itself changed; null where nothing of that was. */
function whatChanged(
  kind: 'claim' | 'response',
  known: Pick<Facets, 'stances'> & { words: string | null },
  facets: Facets,
): string | null {
  if (known.words !== facets.words) return kind === 'claim' ? 'statement' : 'words';
  return known.stances === facets.stances ? null : 'stances';
}
