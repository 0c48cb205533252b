import type { ProblemCode } from '../problems/messages.ts';
import { nearest } from '../problems/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import type { Place } from '../records/place.ts';
import type { Response } from '../records/response.ts';
import { BASES, isBasis, type Source } from '../records/source.ts';
import type { Wording } from '../records/wording.ts';
import { isSameDay } from './same-day.ts';
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
    ...[...tables.actors.values()].flatMap(({ partOf, place }) => lookUp('actors', partOf, place, 'part-of')),
    ...[...tables.sources.values()].flatMap((source) => checkSource(source, lookUp)),
    ...[...tables.claims.values()].flatMap((claim) => checkClaim(claim, lookUp)),
    ...[...tables.responses.values()].flatMap((response) => [
      ...checkResponse(response, lookUp),
      ...checkTargets(response, tables),
    ]),
    ...[...tables.articles.values()].flatMap(({ topics, place }) => lookUp('topics', topics, place, 'topics')),
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
  ids: readonly Id[] | Id | null,
  place: Place,
  attribute: string,
  details?: Record<string, string>,
) => Problem[];

type Lookup = ReadonlyMap<Id, { place: Place }>;

/** What a faulty record would be is not known: who names it is not wrong. */
function lookUpIn(tables: Tables): LookUp {
  return (folder, ids, place, attribute, details = {}) =>
    (typeof ids === 'string' ? [ids] : (ids ?? []))
      .filter((id) => !tables[folder].has(id) && !tables.faulty.has(`${folder}/${id}`))
      .map((id) => ({
        ...unknown(CODES[folder], id, tables[folder], place, details),
        place: placeOfWord(tables, place, attribute === 'supersedes' ? wholeWord(tables, place, id) : id, attribute),
      }));
}

/** `id/part` where a response is replaced on one point. */
const wholeWord = ({ words }: Tables, { file, line }: Place, id: Id): string =>
  words.get(file)?.find(({ record, word }) => record === line && word.split('/')[0] === id)?.word ?? id;

function checkSource({ publisher, reliesOn, via, place }: Source, lookUp: LookUp): Problem[] {
  return [
    ...lookUp('actors', publisher, place, 'publisher'),
    ...lookUp(
      'sources',
      reliesOn.filter((word) => !isBasis(word)),
      place,
      'relies-on',
    ).map(orBasis),
    ...lookUp('sources', via, place, 'via'),
  ];
}

/** What a source rests on may be a word for it that is misspelt. */
function orBasis(found: Problem): Problem {
  const [, written = ''] = /"([^"]*)"/u.exec(found.message) ?? [];
  const near = nearest(written, Object.keys(BASES));
  return near === null ? found : { ...found, hint: `Did you mean "${near}"?`, other: null };
}

/** The sources of other wordings, each at its own block. */
const checkWordings = ({ wordings }: { wordings: readonly Wording[] }, lookUp: LookUp): Problem[] =>
  wordings.flatMap(({ sources, place }) => lookUp('sources', sources, place, 'source'));

function checkClaim(claim: Claim, lookUp: LookUp): Problem[] {
  const { by, about, named, unread, topics, place } = claim;
  const inCircles = new Set([...about, ...named]);
  return [
    ...lookUp('actors', by, place, 'by'),
    ...lookUp('actors', about, place, 'about'),
    ...lookUp('actors', named, place, 'named'),
    ...lookUp(
      'actors',
      unread.filter((id) => !inCircles.has(id)),
      place,
      'unread',
    ),
    ...lookUp('sources', claim.sources, place, 'source'),
    ...checkWordings(claim, lookUp),
    ...lookUp('topics', topics, place, 'topics'),
    ...lookUp('claims', claim.replaces, place, 'replaces', { purpose: 'to replace' }),
    ...lookUp('claims', claim.extends, place, 'extends', { purpose: 'to extend' }),
  ];
}

function checkResponse(response: Response, lookUp: LookUp): Problem[] {
  const { by, askedBy, to, supersedes, place } = response;
  return [
    ...lookUp('actors', by, place, 'by'),
    ...lookUp('actors', askedBy, place, 'asked-by'),
    ...lookUp('sources', response.sources, place, 'source'),
    ...checkWordings(response, lookUp),
    ...lookUp('claims', to, place, 'to', { purpose: 'to respond to' }),
    ...lookUp('responses', [...new Set(supersedes.map((replaced) => replaced.response))], place, 'supersedes'),
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
    to === null || isKnown(to)
      ? []
      : [{ ...unknown('unknown-record', to, all, place), place: placeOfWord(tables, place, to, 'to') }],
  );
}

function unknown(code: ProblemCode, id: Id, table: Lookup, place: Place, details: Record<string, string> = {}): Problem {
  // A record never means itself.
  const others = [...table].flatMap(([key, record]) => (record.place === place || !isSameDay(key, id) ? [] : [key]));
  const near = nearest(id, others);
  const help = near === null ? {} : { hint: `Did you mean "${near}"?`, other: table.get(near)?.place ?? null };
  return problem(code, place, { id, ...details }, help);
}
