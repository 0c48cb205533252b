import { nearest } from '../problems/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Id } from '../records/id.ts';
import type { Place } from '../records/place.ts';
import type { Tables } from './tables.ts';

/** Pages that are there whatever the content. */
const FIXED = new Set(
  ['/', '/claims/', '/articles/', '/actors/', '/agencies/', '/outlets/', '/sources/', '/timeline/', '/search/', '/about/', '/method/', '/corrections/'],
);

/** Looks up every link in prose that leads to another page of this site. */
export function checkProseLinks(tables: Tables, problems: Problem[]): void {
  for (const { address, place } of tables.links) {
    const [path = '', fragment = ''] = address.split(/[?#]/u).filter((_, index) => index === 0 || address.includes('#'));
    if (path === '' ? hasAnchor(place, fragment, tables) : leadsSomewhere(path, fragment, tables)) continue;
    const [, folder = '', id = ''] = /^\/([^/]+)\/([^/]+)\/?$/u.exec(path) ?? [];
    const near = nearest(id, recordsIn(folder, tables)?.keys() ?? []);
    const wanted = near === null ? {} : { hint: `Did you mean "/${folder}/${near}/"?` };
    problems.push(problem('dead-link', place, { address }, wanted));
  }
}

function leadsSomewhere(path: string, fragment: string, tables: Tables): boolean {
  if (FIXED.has(path)) return true;
  const [, folder = '', id = ''] = /^\/([^/]+)\/([^/]+)\/$/u.exec(path) ?? [];
  if (!recordsIn(folder, tables)?.has(id)) return false;
  return fragment === '' || folder !== 'claims' || isOnClaim(id, fragment, tables);
}

function recordsIn(folder: string, tables: Tables): ReadonlyMap<Id, unknown> | null {
  const { claims, articles, actors, sources, topics } = tables;
  return ({ claims, articles, actors, sources, topics } as Record<string, ReadonlyMap<Id, unknown>>)[folder] ?? null;
}

function isOnClaim(claim: Id, fragment: string, { claims, responses }: Tables): boolean {
  const isPart = claims.get(claim)?.parts.some(({ id }) => id === fragment) ?? false;
  return isPart || (responses.get(fragment)?.to.includes(claim) ?? false);
}

/** A bare fragment leads to a block of the same article. */
function hasAnchor(place: Place, fragment: string, { claims, responses, sources }: Tables): boolean {
  return [claims, responses, sources].some((table) => table.get(fragment)?.place.file === place.file);
}
