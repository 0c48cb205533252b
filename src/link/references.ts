import type { ProblemCode } from '../problems/messages.ts';
import { nearest } from '../problems/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import type { Place } from '../records/place.ts';
import type { Response } from '../records/response.ts';
import { isBasis, type Source } from '../records/source.ts';
import { placeOfWord, type Tables } from './tables.ts';
import { checkTargets } from './targets.ts';

/** The tables whose records others name by id, each with the code of an id that is not in it. */
const CODES = {
  actors: 'unknown-actor',
  sources: 'unknown-source',
  claims: 'unknown-claim',
  responses: 'unknown-response',
  topics: 'unknown-topic',
} as const satisfies Record<string, ProblemCode>;

/** What may be corrected. */
const CORRECTABLE = ['claims', 'responses', 'sources', 'actors', 'articles'] as const;

/** Looks up every id that a record names. What is not there is a problem with the nearest id that is. */
export function checkReferences(tables: Tables): Problem[] {
  const lookUp = lookUpIn(tables);
  return [
    ...[...tables.actors.values()].flatMap(({ partOf, place }) => lookUp('actors', partOf ? [partOf] : [], place)),
    ...[...tables.sources.values()].flatMap((source) => checkSource(source, lookUp)),
    ...[...tables.claims.values()].flatMap((claim) => checkClaim(claim, lookUp)),
    ...[...tables.responses.values()].flatMap((response) => [
      ...checkResponse(response, lookUp),
      ...checkTargets(response, tables),
    ]),
    ...[...tables.articles.values()].flatMap(({ topics, place }) => lookUp('topics', topics, place)),
    ...checkPassages(tables),
    ...checkCorrections(tables),
  ];
}

/** The sources a record stands on, its wordings included, each once. */
export const citedBy = (record: Claim | Response): Id[] => [
  ...new Set([...record.sources, ...record.wordings.flatMap((wording) => wording.sources)]),
];

type LookUp = (
  folder: keyof typeof CODES,
  ids: readonly (Id | null)[],
  place: Place,
  details?: Record<string, string>,
) => Problem[];

type Lookup = ReadonlyMap<Id, { place: Place }>;

/** What a faulty record would be is not known: who names it is not wrong. */
function lookUpIn(tables: Tables): LookUp {
  return (folder, ids, place, details = {}) =>
    ids
      .filter((id) => id !== null)
      .filter((id) => !tables[folder].has(id) && !tables.faulty.has(`${folder}/${id}`))
      .map((id) => ({ ...unknown(CODES[folder], id, tables[folder], place, details), place: placeOfWord(tables, place, id) }));
}

function checkSource({ publisher, reliesOn, via, place }: Source, lookUp: LookUp): Problem[] {
  return [
    ...lookUp('actors', [publisher], place),
    ...lookUp('sources', [...reliesOn.filter((word) => !isBasis(word)), via], place),
  ];
}

function checkClaim(claim: Claim, lookUp: LookUp): Problem[] {
  const { by, about, named, unread, topics, place } = claim;
  const inCircles = new Set([...about, ...named]);
  return [
    ...lookUp('actors', [...by, ...about, ...named, ...unread.filter((id) => !inCircles.has(id))], place),
    ...lookUp('sources', citedBy(claim), place),
    ...lookUp('topics', topics, place),
    ...lookUp('claims', [claim.replaces], place, { purpose: 'to replace' }),
    ...lookUp('claims', [claim.extends], place, { purpose: 'to extend' }),
  ];
}

function checkResponse(response: Response, lookUp: LookUp): Problem[] {
  const { by, askedBy, to, supersedes, place } = response;
  return [
    ...lookUp('actors', [by, askedBy], place),
    ...lookUp('sources', citedBy(response), place),
    ...lookUp('claims', to, place, { purpose: 'to respond to' }),
    ...lookUp('responses', [...new Set(supersedes.map((replaced) => replaced.response))], place),
  ];
}

function checkPassages({ passages, sources, faulty }: Tables): Problem[] {
  return [...passages].flatMap(([source, [first]]) => {
    if (first === undefined || sources.has(source) || faulty.has(`sources/${source}`)) return [];
    return [unknown('passage-without-source', source, sources, first.place)];
  });
}

function checkCorrections(tables: Tables): Problem[] {
  const isKnown = (id: Id): boolean =>
    CORRECTABLE.some((folder) => tables[folder].has(id) || tables.faulty.has(`${folder}/${id}`));
  const all = new Map<Id, { place: Place }>(CORRECTABLE.flatMap((folder) => [...tables[folder]]));
  return tables.corrections.flatMap(({ to, place }) =>
    to === null || isKnown(to) ? [] : [{ ...unknown('unknown-record', to, all, place), place: placeOfWord(tables, place, to) }],
  );
}

function unknown(code: ProblemCode, id: Id, table: Lookup, place: Place, details: Record<string, string> = {}): Problem {
  // A record never means itself.
  const others = [...table].flatMap(([key, record]) => (record.place === place ? [] : [key]));
  const near = nearest(id, others);
  const help = near === null ? {} : { hint: `Did you mean "${near}"?`, other: table.get(near)?.place ?? null };
  return problem(code, place, { id, ...details }, help);
}
