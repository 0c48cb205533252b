import { actorFields } from '../records/actor.ts';
import { findUnsourced } from './unsourced.ts';
import { readFrontMatter } from './front-matter.ts';
import { readPageBody } from './page-body.ts';
import type { ParsedFile } from './parsed-file.ts';

/** Reads `actors/<id>.md` into a file's records. */
export function parseActor(id: string, text: string, file: ParsedFile): void {
  const { fields, body, words } = readFrontMatter(file.path, text, actorFields, file.problems);
  file.words.push(...words);
  const page = readPageBody(body, file);
  file.problems.push(...findUnsourced(body, file.path));
  if (fields === null) return;
  file.actor = {
    id,
    name: fields.name,
    short: fields.short ?? fields.name,
    kind: fields.kind,
    aliases: fields.aliases,
    country: fields.country ?? null,
    partOf: fields['part-of'] ?? null,
    ended: fields.ended ?? null,
    url: fields.url ?? null,
    wikidata: fields.wikidata ?? null,
    ...page,
    place: { file: file.path, line: 1, column: 1 },
  };
}
