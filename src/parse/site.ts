import { isOwnPage } from '../records/contact.ts';
import { siteFields } from '../records/site.ts';
import { readFrontMatter } from './front-matter.ts';
import { readPageBody } from './page-body.ts';
import type { ParsedFile } from './parsed-file.ts';

/** Reads `site.md` into a file's records; its body is the About page. */
export function parseSite(text: string, file: ParsedFile): void {
  const { fields, body, placeOf } = readFrontMatter(file.path, text, siteFields, file.problems);
  const { html } = readPageBody(body, file);
  if (fields === null) return;
  if (isOwnPage(fields.contact)) file.links.push({ address: fields.contact, place: placeOf('contact') });
  file.site = { ...fields, description: fields.description ?? null, html, place: { file: file.path, line: 1, column: 1 } };
}
