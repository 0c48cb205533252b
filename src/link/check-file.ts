import type { ParsedFile } from '../parse/parsed-file.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/messages.ts';
import type { PartialDate } from '../records/date.ts';
import type { Id } from '../records/id.ts';
import { checkDates } from './dates.ts';
import { findFutureDates, withoutConsequences } from './future.ts';
import { findLanguageDoubts } from './languages.ts';
import { checkLegality } from './legality.ts';
import { checkOrder } from './order.ts';
import { checkParties } from './parties.ts';
import { proveQuotes } from './proof.ts';
import { checkProseLinks } from './prose-links.ts';
import { checkReferences } from './references.ts';
import type { Tables } from './tables.ts';

/** What only a look at every file can tell. */
export const TOLD_OF_ALL: readonly ProblemCode[] = [
  'duplicate-id',
  'missing-site',
  'cycle',
  'unclear-change',
  'shared-name',
  'unused-actor',
  'unused-source',
  'unused-claim',
  'single-source',
  'no-archive',
  'quoted-silence',
  'speaker-is-actor',
  'shared-address',
];

/**
 * What is wrong with one file among all others, in a time that does not grow with them: for an editor, at each key. What
 * only a look at every file can tell is left out.
 */
export function checkFile(file: ParsedFile, tables: Tables, today: PartialDate | null = null): Problem[] {
  const own = ownTables(file, tables);
  const problems = [
    ...file.problems,
    ...checkReferences(own),
    ...checkParties(own),
    ...checkLegality(own),
    ...checkOrder(own),
    ...checkDates(own),
    ...(today === null ? [] : findFutureDates(file, today)),
    ...checkProseLinks(own),
    ...proveQuotes(own).problems,
    ...findLanguageDoubts(own),
  ];
  return withoutConsequences(problems, [file])
    .filter(({ place, code }) => place.file === file.path && !TOLD_OF_ALL.includes(code))
    .sort(compareProblems);
}

/** Tables that find the records of all files and list those of one. */
function ownTables(file: ParsedFile, tables: Tables): Tables {
  return {
    ...tables,
    actors: new OwnTable(tables.actors, file.actor ? [file.actor] : []),
    articles: new OwnTable(tables.articles, file.article ? [file.article] : []),
    claims: new OwnTable(tables.claims, file.claims),
    responses: new OwnTable(tables.responses, file.responses),
    sources: new OwnTable(tables.sources, file.sources),
    corrections: file.corrections,
    links: file.links,
  };
}

/** A table whose values are a few of its records: what checks go through; what they look up is in all. */
class OwnTable<T> extends Map<Id, T> {
  readonly #all: ReadonlyMap<Id, T>;
  readonly #own: readonly T[];

  constructor(all: ReadonlyMap<Id, T>, own: readonly T[]) {
    super();
    this.#all = all;
    this.#own = own;
  }

  override get(id: Id): T | undefined {
    return this.#all.get(id);
  }

  override has(id: Id): boolean {
    return this.#all.has(id);
  }

  override keys(): MapIterator<Id> {
    return this.#all.keys();
  }

  override values(): MapIterator<T> {
    return this.#own.values();
  }

  override [Symbol.iterator](): MapIterator<[Id, T]> {
    return this.#all[Symbol.iterator]();
  }
}
