import type { Claim } from '../records/claim.ts';
import { compareDates } from '../records/date.ts';
import type { Stance } from '../records/stance.ts';
import { viewOf, type ClaimView } from './claim-view.ts';
import type { Graph } from './graph.ts';
import { unansweredRows } from './unanswered.ts';

const AGAINST: readonly Stance[] = ['denies', 'disputes', 'no-evidence'];
const FOR: readonly Stance[] = ['admits', 'confirms', 'acts', 'upholds'];

/** The claims on which most speakers stand on opposite sides, the most contested first; those without both sides are left out. */
export function mostContested(graph: Graph, count: number): Claim[] {
  return carried(graph)
    .map((claim) => ({ claim, score: contestScore(graph, claim) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareDates(b.claim.on, a.claim.on))
    .slice(0, count)
    .map(({ claim }) => claim);
}

/** The claims with points that no accused has met, the oldest first. Those that accuse nobody are left out. */
export function unansweredLongest(graph: Graph, count: number): Claim[] {
  return carried(graph)
    .filter((claim) => claim.about.length > 0)
    .sort((a, b) => compareDates(a.on, b.on))
    .filter((claim) => unansweredRows(graph, claim, viewOf(graph, claim).matrix).length > 0)
    .slice(0, count);
}

/** The claim with the most points that an accused has met, the newest of several: the fullest example of the rule. Null on a site without claims. */
export function bestAnswered(graph: Graph): ClaimView | null {
  const views = carried(graph).map((claim) => viewOf(graph, claim));
  const met = ({ claim, matrix, unanswered }: ClaimView): number =>
    claim.about.length > 0 ? matrix.rows.length - unanswered.length : 0;
  return views.reduce<ClaimView | null>((best, view) => (best === null || met(view) > met(best) ? view : best), null);
}

/** Speakers against times speakers for it, so that a claim with one side alone counts nothing. */
function contestScore(graph: Graph, claim: Claim): number {
  const { columns, rows } = viewOf(graph, claim).matrix;
  const taking = (wanted: readonly Stance[]): number =>
    columns.filter(({ actor }) => rows.some(({ cells }) => cells.get(actor)?.stances.some((stance) => wanted.includes(stance))))
      .length;
  return taking(AGAINST) * taking(FOR);
}

const carried = (graph: Graph): Claim[] => [...graph.claims.values()].filter(({ withdrawn }) => withdrawn === null);
