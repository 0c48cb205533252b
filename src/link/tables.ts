import type { Actor } from '../records/actor.ts';
import type { Article } from '../records/article.ts';
import type { Claim } from '../records/claim.ts';
import type { Correction } from '../records/correction.ts';
import type { Id } from '../records/id.ts';
import type { Passage } from '../records/passage.ts';
import type { Place } from '../records/place.ts';
import type { Redirect } from '../records/redirect.ts';
import type { Response } from '../records/response.ts';
import type { Site } from '../records/site.ts';
import type { Source } from '../records/source.ts';
import type { Topic } from '../records/topic.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { InternalLink, ParsedFile } from '../parse/parsed-file.ts';
import type { WordPlace } from '../parse/word-places.ts';

/** The records of all files by id, before anything is looked up. The first use of an id keeps it. */
export interface Tables {
  site: Site | null;
  actors: Map<Id, Actor>;
  articles: Map<Id, Article>;
  topics: Map<Id, Topic>;
  claims: Map<Id, Claim>;
  responses: Map<Id, Response>;
  sources: Map<Id, Source>;
  corrections: Correction[];
  passages: Map<Id, Passage[]>;
  links: InternalLink[];
  redirects: Redirect[];
  /** Where the words of records stand, by file. */
  words: Map<string, readonly WordPlace[]>;
  /** What is written but could not be read, as folder and id. */
  faulty: Set<string>;
}

/** Gathers the records of all files; an id used twice within a kind is a problem at its second use. */
export function gatherTables(files: readonly ParsedFile[]): { tables: Tables; problems: Problem[] } {
  const tables = emptyTables();
  const problems: Problem[] = [];
  for (const file of files) {
    tables.site ??= file.site;
    if (file.actor) tables.actors.set(file.actor.id, file.actor);
    if (file.article) tables.articles.set(file.article.id, file.article);
    if (file.topic) tables.topics.set(file.topic.id, file.topic);
    for (const claim of file.claims) problems.push(...keepFirst(tables.claims, claim, 'claim'));
    for (const response of file.responses) problems.push(...keepFirst(tables.responses, response, 'response'));
    for (const source of file.sources) problems.push(...keepFirst(tables.sources, source, 'source'));
    tables.corrections.push(...file.corrections);
    tables.links.push(...file.links);
    tables.redirects.push(...file.redirects);
    tables.words.set(file.path, file.words);
    for (const name of file.faulty) tables.faulty.add(name);
    for (const passage of file.passages) {
      const known = tables.passages.get(passage.source);
      if (known) known.push(passage);
      else tables.passages.set(passage.source, [passage]);
    }
  }
  return { tables, problems: [...problems, ...refuseSharedAnchors(tables)] };
}

/** Where a word of a record stands, in an attribute if one is given; the record's own place where that is not known. */
export function placeOfWord({ words }: Pick<Tables, 'words'>, place: Place, word: string, attribute?: string): Place {
  const found = words
    .get(place.file)
    ?.find((one) => one.record === place.line && one.word === word && (attribute ?? one.attribute) === one.attribute);
  return found === undefined ? place : { file: place.file, line: found.line, column: found.column };
}

function emptyTables(): Tables {
  return {
    site: null,
    actors: new Map(),
    articles: new Map(),
    topics: new Map(),
    claims: new Map(),
    responses: new Map(),
    sources: new Map(),
    corrections: [],
    passages: new Map(),
    links: [],
    redirects: [],
    words: new Map(),
    faulty: new Set(),
  };
}

function keepFirst<T extends { id: Id; place: Place }>(table: Map<Id, T>, record: T, kind: string): Problem[] {
  const first = table.get(record.id);
  if (first) return [problem('duplicate-id', record.place, { id: record.id, kind }, { other: first.place })];
  table.set(record.id, record);
  return [];
}

/** Parts and responses are both anchors on a claim's page: one name cannot lead to two places. */
function refuseSharedAnchors({ claims, responses }: Tables): Problem[] {
  return [...responses.values()].flatMap((response) =>
    response.to.flatMap((id) => {
      const part = claims.get(id)?.parts.find((candidate) => candidate.id === response.id);
      if (part === undefined) return [];
      return [problem('duplicate-id', response.place, { id: response.id, kind: 'anchor' }, { other: part.place })];
    }),
  );
}
