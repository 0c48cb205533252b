import { problem, type Problem } from '../problems/problem.ts';
import type { Id } from '../records/id.ts';
import type { Place } from '../records/place.ts';
import { isBasis } from '../records/source.ts';
import { citedBy } from './references.ts';
import type { Tables } from './tables.ts';

/** What may be right but deserves a look. */
export function findDoubts(tables: Tables, problems: Problem[]): void {
  for (const { id, place, url, archive } of tables.sources.values()) {
    if (url !== null && archive === null) problems.push(problem('no-archive', place, { id }));
  }
  for (const { id, place, sources } of tables.claims.values()) {
    if (sources.length === 1) problems.push(problem('single-source', place, { id }));
  }
  // What a faulty record would use is not known.
  if (tables.faulty.size === 0) findUnused(tables, problems);
}

function findUnused(tables: Tables, problems: Problem[]): void {
  const linked = new Set(tables.links.map(({ address }) => address.replace(/#.*$/u, '')));
  const report = (
    code: 'unused-actor' | 'unused-source' | 'unused-claim',
    folder: string,
    table: ReadonlyMap<Id, { place: Place }>,
    used: ReadonlySet<Id>,
  ): void => {
    for (const [id, { place }] of table) {
      if (!used.has(id) && !linked.has(`/${folder}/${id}/`)) problems.push(problem(code, place, { id }));
    }
  };
  report('unused-actor', 'actors', tables.actors, mentionedActors(tables));
  report('unused-source', 'sources', tables.sources, citedSources(tables));
  report('unused-claim', 'claims', tables.claims, answeredClaims(tables));
}

function mentionedActors({ actors, sources, claims, responses }: Tables): Set<Id> {
  return new Set([
    ...[...actors.values()].flatMap(({ partOf }) => partOf ?? []),
    ...[...sources.values()].map(({ publisher }) => publisher),
    ...[...claims.values()].flatMap(({ by, about }) => [...by, ...about]),
    ...[...responses.values()].map(({ by }) => by),
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
    ...[...claims.values()].flatMap(({ revises }) => revises ?? []),
    ...corrections.flatMap(({ to }) => to ?? []),
  ]);
}
