import { FIXED_PAGES } from '../fixed-pages.ts';
import { nearest } from '../problems/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Id } from '../records/id.ts';
import { isSameDay } from './same-day.ts';
import type { Tables } from './tables.ts';

const FIXED = new Set(FIXED_PAGES.map(({ address }) => address));

/** Looks up every link in prose that leads to another page of this site. */
export function checkProseLinks(tables: Tables): Problem[] {
  return tables.links.flatMap(({ address, place }) => {
    const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/su.exec(address) ?? [];
    if (leadsSomewhere(path, fragment, tables)) return [];
    const [, folder = '', id = ''] = /^\/([^/]+)\/([^/]+)\/?$/u.exec(path) ?? [];
    const near = nearest(
      id,
      [...(recordsIn(folder, tables)?.keys() ?? [])].filter((other) => isSameDay(other, id)),
    );
    const wanted = near === null ? {} : { hint: `Did you mean "/${folder}/${near}/"?` };
    return [problem('dead-link', place, { address }, wanted)];
  });
}

/** Whether an address is that of a page of this site, or of a place on one. */
export function isThere(address: string, tables: Tables): boolean {
  const [path = '', fragment = ''] = address.split('#');
  return leadsSomewhere(path, fragment, tables);
}

function leadsSomewhere(path: string, fragment: string, tables: Tables): boolean {
  if (FIXED.has(path)) return true;
  const [, folder = '', id = ''] = /^\/([^/]+)\/([^/]+)\/$/u.exec(path) ?? [];
  if (tables.faulty.has(`${folder}/${id}`)) return true;
  if (!recordsIn(folder, tables)?.has(id)) return false;
  return fragment === '' || folder !== 'claims' || isOnClaim(id, fragment, tables);
}

function recordsIn(folder: string, tables: Tables): ReadonlyMap<Id, unknown> | null {
  return isFolder(folder) ? tables[folder] : null;
}

const isFolder = (name: string): name is 'claims' | 'articles' | 'actors' | 'sources' | 'topics' =>
  ['claims', 'articles', 'actors', 'sources', 'topics'].includes(name);

function isOnClaim(claim: Id, fragment: string, { claims, responses, faulty }: Tables): boolean {
  if (faulty.has(`responses/${fragment}`)) return true;
  const isPart = claims.get(claim)?.parts.some(({ id }) => id === fragment) ?? false;
  return isPart || (responses.get(fragment)?.to.includes(claim) ?? false);
}
