import type { Claim } from '../records/claim.ts';
import { compareDates } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import type { Response } from '../records/response.ts';
import { bearingOf, type Stance } from '../records/stance.ts';
import { viewOf, type ClaimView } from './claim-view.ts';
import { recordsOf, type Graph } from './graph.ts';
import { answerableRows, unansweredRows } from './point.ts';
import { answersOf } from './standing/cells.ts';

/** Which side of a contest a stance takes; null where it takes none. */
function sideOf(stance: Stance): 'for' | 'against' | null {
  const bearing = bearingOf(stance);
  switch (bearing) {
    case 'for':
      return 'for';
    case 'against':
    case 'without':
      return 'against';
    case 'maker':
      return stance === 'upholds' ? 'for' : 'against';
    case 'ruling':
      return stance === 'finds' ? 'for' : stance === 'clears' ? 'against' : null;
    case 'beside':
    case 'refusal':
    case 'measure':
      return null;
    default:
      return bearing satisfies never;
  }
}

/** The claims on which most speakers stand on opposite sides, the most contested first; those without both sides are left out. */
export function mostContested(graph: Graph, count: number): Claim[] {
  return carried(graph)
    .map((claim) => ({ claim, score: contestScore(viewOf(graph, claim)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareDates(b.claim.on, a.claim.on))
    .slice(0, count)
    .map(({ claim }) => claim);
}

/** The claims with points that none of those they are for has met, the oldest first. */
export function unansweredLongest(graph: Graph, count: number): Claim[] {
  return carried(graph)
    .sort((a, b) => compareDates(a.on, b.on))
    .filter((claim) => unansweredRows(claim, viewOf(graph, claim).matrix).length > 0)
    .slice(0, count);
}

/** What was said last, one statement on each claim, the newest first. */
export function latestStatements(graph: Graph, count: number): Response[] {
  const met = new Set<Id>();
  const latest: Response[] = [];
  const newestFirst = [...graph.responses.values()].reverse().sort((a, b) => compareDates(b.on, a.on));
  for (const response of newestFirst) {
    const claims = recordsOf(graph.claims, response.to);
    if (claims.some(({ id, withdrawn }) => met.has(id) || withdrawn !== null)) continue;
    for (const { id } of claims) met.add(id);
    if (latest.push(response) === count) break;
  }
  return latest;
}

/** The claim with the most points that those they are for have met, the newest of several: the fullest example of the rule. Null on a site without claims. */
export function bestAnswered(graph: Graph): ClaimView | null {
  const views = carried(graph).map((claim) => viewOf(graph, claim));
  const met = ({ claim, matrix }: ClaimView): number =>
    answerableRows(claim, matrix).length - unansweredRows(claim, matrix).length;
  return views.reduce<ClaimView | null>((best, view) => (best === null || met(view) > met(best) ? view : best), null);
}

/** Parties against times parties for it, so that a claim with one side alone counts nothing. */
function contestScore({ matrix }: ClaimView): number {
  const sides = { for: new Set<Id>(), against: new Set<Id>() };
  for (const { party, stance } of answersOf(matrix)) {
    const side = sideOf(stance);
    if (side !== null) sides[side].add(party);
  }
  return sides.for.size * sides.against.size;
}

const carried = (graph: Graph): Claim[] => [...graph.claims.values()].filter(({ withdrawn }) => withdrawn === null);
