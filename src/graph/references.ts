import { nearest } from '../problems/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/messages.ts';
import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import type { Place } from '../records/place.ts';
import type { Response } from '../records/response.ts';
import { isBasis } from '../records/source.ts';
import { STANCES } from '../records/stance.ts';
import type { Tables } from './tables.ts';

/** Where the records live that a code misses. */
const FOLDERS: Partial<Record<ProblemCode, string>> = {
  'unknown-actor': 'actors',
  'unknown-source': 'sources',
  'unknown-claim': 'claims',
  'unknown-response': 'responses',
  'unknown-topic': 'topics',
  'passage-without-source': 'sources',
};

/** Looks up every id that a record names. What is not there is a problem with the nearest id that is. */
export function checkReferences(tables: Tables, problems: Problem[]): void {
  const look = (
    code: ProblemCode,
    ids: readonly Id[],
    table: Lookup,
    place: Place,
    details: Record<string, string> = {},
  ): void => {
    const folder = FOLDERS[code] ?? '';
    for (const id of ids) {
      if (!table.has(id) && !tables.faulty.has(`${folder}/${id}`)) problems.push(unknown(code, id, table, place, details));
    }
  };
  const { actors, sources, claims, responses, topics, articles } = tables;
  for (const { partOf, place } of actors.values()) if (partOf) look('unknown-actor', [partOf], actors, place);
  for (const source of sources.values()) {
    look('unknown-actor', [source.publisher], actors, source.place);
    look(
      'unknown-source',
      source.reliesOn.filter((word) => !isBasis(word)),
      sources,
      source.place,
    );
    if (source.via) look('unknown-source', [source.via], sources, source.place);
  }
  for (const claim of claims.values()) {
    look('unknown-actor', [...claim.by, ...claim.about], actors, claim.place);
    look('unknown-source', citedBy(claim), sources, claim.place);
    look('unknown-topic', claim.topics, topics, claim.place);
    if (claim.revises) look('unknown-claim', [claim.revises], claims, claim.place, { purpose: 'to revise' });
  }
  for (const response of responses.values()) {
    look('unknown-actor', [response.by], actors, response.place);
    look('unknown-source', citedBy(response), sources, response.place);
    look('unknown-claim', response.to, claims, response.place, { purpose: 'to respond to' });
    look('unknown-response', response.supersedes, responses, response.place);
    checkTargets(response, tables, problems);
  }
  for (const article of articles.values()) look('unknown-topic', article.topics, topics, article.place);
  for (const [source, [first]] of tables.passages) if (first) look('passage-without-source', [source], sources, first.place);
  checkCorrections(tables, problems);
}

const CORRECTABLE = ['claims', 'responses', 'sources', 'actors', 'articles'];

/** The sources a record stands on, its wordings included, each once. */
export const citedBy = (record: Claim | Response): Id[] => [
  ...new Set([...record.sources, ...record.wordings.flatMap((wording) => wording.sources)]),
];

type Lookup = ReadonlyMap<Id, { place: Place }>;

function unknown(code: ProblemCode, id: Id, table: Lookup, place: Place, details: Record<string, string>): Problem {
  // A record never means itself.
  const others = [...table].flatMap(([key, record]) => (record.place === place ? [] : [key]));
  const near = nearest(id, others);
  const help = near === null ? {} : { hint: `Did you mean "${near}"?`, other: table.get(near)?.place ?? null };
  return problem(code, place, { id, ...details }, help);
}

function checkCorrections(tables: Tables, problems: Problem[]): void {
  const { corrections, claims, responses, sources, actors, articles, faulty } = tables;
  for (const { to, place } of corrections) {
    if (to === null || [claims, responses, sources, actors, articles].some((table) => table.has(to))) continue;
    if (CORRECTABLE.some((folder) => faulty.has(`${folder}/${to}`))) continue;
    const all = new Map<Id, { place: Place }>([...articles, ...actors, ...sources, ...responses, ...claims]);
    problems.push(unknown('unknown-record', to, all, place, {}));
  }
}

/** What the stances of a response are about: parts of the claims it answers, or the claims themselves. */
function checkTargets(response: Response, { claims }: Tables, problems: Problem[]): void {
  const answered = response.to.flatMap((id) => claims.get(id) ?? []);
  // With an unknown claim among them, any target could be a part of it.
  if (answered.length < response.to.length) return;
  const touched = new Set<Id>();
  // A misspelt part could be of any of them.
  let isClear = response.stances.length > 0;
  for (const { targets } of response.stances) {
    if (targets.length === 0) answered.forEach(({ id }) => touched.add(id));
    for (const target of targets) {
      const holders = claimsHolding(target, answered);
      holders.forEach(({ id }) => touched.add(id));
      if (holders.length === 0) {
        problems.push(unknownPart(target, response, answered));
        isClear = false;
      }
      if (holders.length > 1) {
        const choices = holders.map(({ id }) => `${id}/${target}`).join(' or ');
        problems.push(problem('ambiguous-part', response.place, { id: target, choices }));
      }
    }
  }
  if (!isClear) return;
  for (const { id } of answered) {
    if (!touched.has(id)) problems.push(problem('untouched-claim', response.place, { id: response.id, claim: id }));
  }
}

function claimsHolding(target: string, claims: readonly Claim[]): Claim[] {
  const whole = claims.filter(({ id }) => id === target);
  if (whole.length > 0) return whole;
  return claims.filter(({ id, parts }) => parts.some((part) => part.id === target || `${id}/${part.id}` === target));
}

function unknownPart(target: string, { place }: Response, claims: readonly Claim[]): Problem {
  const parts = new Map(claims.flatMap(({ parts }) => parts.map((part) => [part.id, part])));
  const near = nearest(target.split('/').at(-1) ?? target, parts.keys());
  const names = claims.map(({ id }) => `"${id}"`).join(' and ');
  const list =
    parts.size === 0
      ? `It has no parts: leave the stance bare, as in ${Object.keys(STANCES)[0] ?? ''}.`
      : `The parts are ${[...parts.keys()].join(', ')}.`;
  const details = {
    id: target,
    claims: claims.length === 1 ? `The claim ${names} has` : `The claims ${names} have`,
    parts: list,
  };
  return problem(
    'unknown-part',
    place,
    details,
    near === null ? {} : { hint: `Did you mean "${near}"?`, other: parts.get(near)?.place ?? null },
  );
}
