import type { RecordKind } from '../../../search-index/facets.ts';
import type { Allowed } from './allowed.ts';
import type { Hit, Hits } from './clause-hits.ts';
import type { Clause } from './query.ts';
import type { UnitPlaces, UnitTable } from './unit-table.ts';

/** A page that was found. */
export interface PageMatch {
  page: number;
  /** Which clauses fit it, a bit each. */
  clauses: number;
  score: number;
}

/** Where clauses are looked for. */
export interface Where {
  table: UnitTable;
  allowed: Allowed;
  /** Null where every word of a page is meant. */
  places: UnitPlaces | null;
}

/** Claims and what was said of them, then what tells of them, then whom it is about, then papers. */
const TIERS: Record<RecordKind, number> = { claim: 0, reply: 0, article: 1, actor: 2, source: 3 };

/** The more words on a page fit, the more it is about what was asked. */
const EACH_MORE = 0.1;

/** Words that stand near one another belong together, and more so beside one another. */
const NEAR = 30;
const TOGETHER = 0.25;
const BESIDE = 1;

/** The pages that the clauses and filters find, each with as many clauses as fit it. */
export function matchPages(where: Where, clauses: readonly Clause[], hits: readonly Hits[]): PageMatch[] {
  const { table, allowed } = where;
  const asked = clauses.length === 0 ? allPages(table) : new Set(hits.flatMap((some) => [...some.keys()]));
  return [...asked].flatMap((page) => {
    if (!allowed.page(page) || !table.unitsOf(page).some(allowed.unit)) return [];
    return clauses.length === 0 ? [{ page, clauses: 0, score: 0 }] : matchPage(where, clauses, hits, page);
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

/** Which clauses stand on a page, in words that are meant, and how well. */
function matchPage({ allowed, places }: Where, clauses: readonly Clause[], hits: readonly Hits[], page: number): PageMatch[] {
  const match: PageMatch = { page, clauses: 0, score: 0 };
  let [before, words] = [null as { at: number; hit: Hit } | null, 0];
  for (const [at, some] of hits.entries()) {
    const hit = some.get(page);
    if (hit === undefined) continue;
    if (places !== null && ![...places.byUnit(page, hit.places).keys()].some(allowed.words)) continue;
    match.clauses |= 1 << at;
    match.score += hit.score;
    const place = clauses[at]?.at ?? 0;
    if (before !== null) match.score += nearness(before.hit, hit, place - before.at) * (hit.score + before.hit.score);
    before = { at: place, hit };
    words += hit.places.length;
  }
  match.score *= 1 + EACH_MORE * Math.log(Math.max(1, words));
  return match.clauses === 0 ? [] : [match];
}

/** What it adds that two clauses stand together: most where they do as they were typed, or in one compound. */
function nearness(first: Hit, next: Hit, distance: number): number {
  const there = new Set(next.places);
  if (first.places.some((place) => there.has(place + distance) || there.has(place))) return BESIDE;
  const isNear = first.places.some((place) => next.places.some((other) => Math.abs(other - place) <= NEAR));
  return isNear ? TOGETHER : 0;
}
