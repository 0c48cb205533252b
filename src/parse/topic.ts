import { topicFields } from '../records/topic.ts';
import { readFrontMatter } from './front-matter.ts';
import { readPageBody } from './page-body.ts';
import type { ParsedFile } from './parsed-file.ts';

/** Reads `topics/<id>.md` into a file's records. */
export function parseTopic(id: string, text: string, file: ParsedFile): void {
  const { fields, body } = readFrontMatter(file.path, text, topicFields, file.problems);
  const page = readPageBody(body, file);
  if (fields === null) return;
  file.topic = { id, title: fields.title, summary: fields.summary, ...page, place: { file: file.path, line: 1, column: 1 } };
}
