import { problem, type Problem } from '../problems/problem.ts';
import { isBasis } from '../records/source.ts';
import { citedBy } from './references.ts';
import type { Tables } from './tables.ts';

/** What may be right but deserves a look. */
export function findDoubts(tables: Tables, problems: Problem[]): void {
  const { actors, sources, claims, responses, links, corrections } = tables;
  // What a faulty record would use is not known.
  const whole = tables.faulty.size === 0;
  const linked = new Set(links.map(({ address }) => address.replace(/#.*$/u, '')));
  const corrected = new Set(corrections.map(({ to }) => to));
  const cited = new Set([...claims.values(), ...responses.values()].flatMap(citedBy));
  for (const { reliesOn, via } of sources.values()) {
    for (const word of reliesOn) if (!isBasis(word)) cited.add(word);
    if (via) cited.add(via);
  }
  for (const { id, place, url, archive } of sources.values()) {
    if (whole && !cited.has(id) && !linked.has(`/sources/${id}/`)) problems.push(problem('unused-source', place, { id }));
    if (url !== null && archive === null) problems.push(problem('no-archive', place, { id }));
  }
  const mentioned = mentionedActors(tables);
  for (const { id, place } of actors.values()) {
    if (whole && !mentioned.has(id) && !linked.has(`/actors/${id}/`)) problems.push(problem('unused-actor', place, { id }));
  }
  const answered = new Set([...responses.values()].flatMap(({ to }) => to));
  const revised = new Set([...claims.values()].map(({ revises }) => revises));
  for (const { id, place, sources: own } of claims.values()) {
    const used = answered.has(id) || revised.has(id) || corrected.has(id) || linked.has(`/claims/${id}/`);
    if (whole && !used) problems.push(problem('unused-claim', place, { id }));
    if (own.length === 1) problems.push(problem('single-source', place, { id }));
  }
}

function mentionedActors({ actors, sources, claims, responses }: Tables): Set<string> {
  return new Set([
    ...[...actors.values()].flatMap(({ partOf }) => partOf ?? []),
    ...[...sources.values()].map(({ publisher }) => publisher),
    ...[...claims.values()].flatMap(({ by, about }) => [...by, ...about]),
    ...[...responses.values()].map(({ by }) => by),
  ]);
}
