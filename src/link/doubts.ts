import { problem, type Problem } from '../problems/problem.ts';
import type { Id } from '../records/id.ts';
import type { Place } from '../records/place.ts';
import { isBasis } from '../records/source.ts';
import { citedBy } from './references.ts';
import { placeOfWord, type Tables } from './tables.ts';
import { findFactDoubts } from './fact-doubts.ts';

/** What may be right but deserves a look. */
export function findDoubts(tables: Tables): Problem[] {
  return [
    ...[...tables.sources.values()]
      .filter(({ url, archive, noArchive }) => url !== null && archive === null && noArchive === null)
      .map(({ id, place }) => problem('no-archive', place, { id })),
    ...[...tables.claims.values()]
      .filter(({ sources }) => sources.length === 1)
      .map(({ id, sources: [source = ''], place }) =>
        problem('single-source', placeOfWord(tables, place, source, 'source'), { id }),
      ),
    ...findFactDoubts(tables),
    // What a faulty record would use is not known.
    ...(tables.faulty.size === 0 ? findUnused(tables) : []),
  ];
}

function findUnused(tables: Tables): Problem[] {
  const linked = new Set(tables.links.map(({ address }) => address.replace(/#.*$/u, '')));
  const unused = (
    code: 'unused-actor' | 'unused-source' | 'unused-claim',
    folder: string,
    table: ReadonlyMap<Id, { place: Place }>,
    used: ReadonlySet<Id>,
  ): Problem[] =>
    [...table]
      .filter(([id]) => !used.has(id) && !linked.has(`/${folder}/${id}/`))
      .map(([id, { place }]) => problem(code, place, { id }));
  return [
    ...unused('unused-actor', 'actors', tables.actors, mentionedActors(tables)),
    ...unused('unused-source', 'sources', tables.sources, citedSources(tables)),
    ...unused('unused-claim', 'claims', tables.claims, answeredClaims(tables)),
  ];
}

function mentionedActors({ actors, sources, claims, responses }: Tables): Set<Id> {
  return new Set([
    ...[...actors.values()].flatMap(({ partOf }) => partOf ?? []),
    ...[...sources.values()].map(({ publisher }) => publisher),
    ...[...claims.values()].flatMap(({ by, about, named }) => [...by, ...about, ...named]),
    ...[...responses.values()].flatMap(({ by, askedBy }) => (askedBy === null ? [by] : [by, askedBy])),
  ]);
}

function citedSources({ sources, claims, responses }: Tables): Set<Id> {
  return new Set([
    ...[...claims.values(), ...responses.values()].flatMap(citedBy),
    ...[...sources.values()].flatMap(({ reliesOn }) => reliesOn.filter((word) => !isBasis(word))),
    ...[...sources.values()].flatMap(({ via }) => via ?? []),
  ]);
}

function answeredClaims({ claims, responses, corrections }: Tables): Set<Id> {
  return new Set([
    ...[...responses.values()].flatMap(({ to }) => to),
    ...[...claims.values()].flatMap((claim) => [claim.replaces, claim.extends].filter((id) => id !== null)),
    ...corrections.flatMap(({ to }) => to ?? []),
  ]);
}
