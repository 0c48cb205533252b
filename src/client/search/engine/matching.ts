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

/** Words that stand in one statement belong together, and more so as they were typed. */
const USUAL_STATEMENT = 40;
const TOGETHER = 8;
const AS_TYPED = 2;

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
  const fitting: { at: number; hit: Hit }[] = [];
  for (const [at, some] of hits.entries()) {
    const hit = some.get(page);
    if (hit === undefined) continue;
    if (places !== null && ![...places.byUnit(page, hit.places).keys()].some(allowed.words)) continue;
    match.clauses |= 1 << at;
    match.score += hit.score;
    fitting.push({ at: clauses[at]?.at ?? 0, hit });
  }
  if (fitting.length === 0) return [];
  const words = fitting.reduce((sum, { hit }) => sum + hit.places.length, 0);
  match.score *= (1 + EACH_MORE * Math.log(Math.max(1, words))) * (1 + closeness(fitting));
  return [match];
}

/** What it adds that clauses stand together: more the closer they are, most where they stand as they were typed. */
function closeness(fitting: readonly { at: number; hit: Hit }[]): number {
  const [first, ...others] = fitting;
  if (first === undefined || others.length === 0) return 0;
  const start = new Set(first.hit.places);
  const isAsTyped = first.hit.places.some((place) =>
    others.every(({ at, hit }) =>
      hit.places.some((other) => other === place + at - first.at || (start.has(other) && other === place)),
    ),
  );
  return TOGETHER * Math.exp(-narrowest(fitting.map(({ hit }) => hit.places)) / USUAL_STATEMENT) + (isAsTyped ? AS_TYPED : 0);
}

/** The fewest words in a row that have a place of each list. */
function narrowest(lists: readonly (readonly number[])[]): number {
  const all = lists.flatMap((places, list) => places.map((place) => ({ place, list }))).sort((a, b) => a.place - b.place);
  const latest = new Map<number, number>();
  let least = Infinity;
  for (const { place, list } of all) {
    latest.set(list, place);
    if (latest.size === lists.length) least = Math.min(least, place - Math.min(...latest.values()));
  }
  return least;
}
