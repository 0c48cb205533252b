import type { RecordKind } from '../../../search-index/facets.ts';
import type { Allowed } from './allowed.ts';
import type { Hits } from './clause-hits.ts';
import type { Clause } from './query.ts';
import type { UnitTable } from './unit-table.ts';

/** A page that was found. */
export interface PageMatch {
  page: number;
  /** Which clauses fit it, a bit each. */
  clauses: number;
  score: number;
  /** Its units that fit, best first. */
  units: number[];
}

/** Claims and what was said of them, then what tells of them, then whom it is about, then papers. */
const TIERS: Record<RecordKind, number> = { claim: 0, reply: 0, article: 1, actor: 2, source: 3 };

/** The more statements on a page fit, the more it is about what was asked. */
const EACH_MORE = 0.1;

/** Words that stand in one statement belong together, and more so beside one another. */
const TOGETHER = 0.5;
const BESIDE = 1;

/** The pages that the clauses and filters find, each with as many clauses as fit it. */
export function matchPages(table: UnitTable, allowed: Allowed, clauses: readonly Clause[], hits: readonly Hits[]): PageMatch[] {
  const asked = clauses.length === 0 ? allPages(table) : new Set(hits.flatMap((some) => [...some.keys()]));
  return [...asked].flatMap((page) => {
    if (!allowed.page(page)) return [];
    const units = table.unitsOf(page).filter(allowed.unit);
    if (units.length === 0) return [];
    return clauses.length === 0 ? [{ page, clauses: 0, score: 0, units }] : matchPage(table, allowed, clauses, hits, page);
  });
}

/**
 * The matches with the most clauses: all of them where something has all, or the fewest left out. Claims that have at least
 * half of them stay beside papers that have more: a paper's title is often the shorter way to say it.
 */
export function withMostClauses(table: UnitTable, matches: readonly PageMatch[], clauses: number): PageMatch[] {
  const isClaim = ({ page }: PageMatch): boolean => table.kindOfPage(page) === 'claim';
  const most = mostOf(matches);
  const ofClaims = mostOf(matches.filter(isClaim));
  const enough = ofClaims * 2 >= clauses ? ofClaims : most;
  return matches.filter((match) => bitsIn(match.clauses) >= (isClaim(match) ? enough : most));
}

/** Best first. */
export function byRelevance(table: UnitTable): (a: PageMatch, b: PageMatch) => number {
  const tierOf = ({ page }: PageMatch): number => TIERS[table.kindOfPage(page)];
  return (a, b) => tierOf(a) - tierOf(b) || b.score - a.score || a.page - b.page;
}

/** How many bits are set. */
export function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function mostOf(matches: readonly PageMatch[]): number {
  return matches.reduce((best, { clauses }) => Math.max(best, bitsIn(clauses)), 0);
}

const allPages = (table: UnitTable): Set<number> => new Set(Array.from({ length: table.pages }, (_, page) => page));

/** Where each clause stands on a page, by the units whose words are meant. */
function matchPage(
  table: UnitTable,
  allowed: Allowed,
  clauses: readonly Clause[],
  hits: readonly Hits[],
  page: number,
): PageMatch[] {
  const match: PageMatch = { page, clauses: 0, score: 0, units: [] };
  const scores = new Map<number, number>();
  const earlier = new Map<number, { at: number; places: number[]; score: number }>();
  for (const [at, some] of hits.entries()) {
    const hit = some.get(page);
    if (hit === undefined) continue;
    const units = [...table.byUnit(page, hit.places)].filter(([unit]) => allowed.words(unit));
    if (units.length === 0) continue;
    match.clauses |= 1 << at;
    match.score += hit.score;
    for (const [unit, places] of units) {
      const before = earlier.get(unit);
      const distance = (clauses[at]?.at ?? 0) - (before?.at ?? 0);
      const isBeside = before !== undefined && standBeside(before.places, places, distance);
      const share = hit.score * (1 + 0.05 * places.length) + (isBeside ? BESIDE * (hit.score + before.score) : 0);
      scores.set(unit, (scores.get(unit) ?? 0) + share);
      earlier.set(unit, { at: clauses[at]?.at ?? 0, places, score: hit.score });
    }
  }
  if (match.clauses === 0) return [];
  match.units = [...scores].sort(([a, low], [b, high]) => high - low || a - b).map(([unit]) => unit);
  const best = scores.get(match.units[0] ?? 0) ?? 0;
  match.score = (match.score + TOGETHER * best) * (1 + EACH_MORE * Math.log(match.units.length));
  return [match];
}

/** Parts of one compound stand at one place. */
function standBeside(first: readonly number[], next: readonly number[], distance: number): boolean {
  const there = new Set(next);
  return first.some((place) => there.has(place + distance) || there.has(place));
}
