import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { problem, type Problem } from '../problems/problem.ts';
import type { Place } from '../records/place.ts';
import { cutFrontMatter } from './front-fence.ts';
import { validate } from './validate.ts';
import { placeFields, type WordPlace } from './word-places.ts';
import { findYamlFault } from './yaml-fault.ts';

/** What stands above and below the second line of hyphens. */
export interface FrontMatter<T> {
  /** Null where they are wrong; then problems say why. */
  fields: T | null;
  /** The text with the front matter blanked out, so that lines and columns stay right. */
  body: string;
  /** Where a field stands; the top of the file where it does not. */
  placeOf: (field: string) => Place;
  /** Where the words of its fields stand. */
  words: WordPlace[];
}

/** Reads the front matter of a file against a schema. Aliases are refused and dates stay text. */
export function readFrontMatter<S extends z.ZodObject>(
  path: string,
  text: string,
  schema: S,
  problems: Problem[],
): FrontMatter<z.output<S>> {
  const top: Place = { file: path, line: 1, column: 1 };
  const cut = cutFrontMatter(text);
  if (cut === null) {
    problems.push(problem('missing-front-matter', top));
    return { fields: null, body: text, placeOf: () => top, words: [] };
  }
  const { yaml, length, firstLine, slip } = cut;
  if (slip) problems.push(problem('missing-front-matter', { ...top, line: slip.line }, {}, { hint: slip.hint }));
  const body = text.slice(0, length).replace(/[^\n]/gu, ' ') + text.slice(length);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  const values = readValues(document, yaml, placeAt, problems);
  if (values === null) return { fields: null, body, placeOf: () => top, words: [] };
  const placeOf = (field: string): Place => {
    const offset = keyOffset(document, field);
    return offset === null ? top : placeAt(offset);
  };
  const words = placeFields(document, placeAt);
  const placeOfValue = (field: string, index: number): Place => {
    const written = words.filter(({ attribute }) => attribute === field);
    const { line, column } = written[index] ?? written[0] ?? placeOf(field);
    return { file: path, line, column };
  };
  const fields = validate(schema, { kind: 'field', block: '', values, source: yaml, placeOf, placeOfValue }, problems);
  return { fields, body, placeOf, words };
}

function readValues(
  document: Document.Parsed,
  yaml: string,
  placeAt: (offset: number) => Place,
  problems: Problem[],
): Record<string, unknown> | null {
  const refuse = (at: number, reason: string, hint?: string): null => {
    problems.push(problem('broken-yaml', placeAt(at), { reason }, { hint: hint ?? null }));
    return null;
  };
  const fault = findYamlFault(document, yaml);
  if (fault) return refuse(fault.at, fault.reason, fault.hint);
  try {
    const values: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
    if (typeof values === 'object' && !Array.isArray(values)) return values as Record<string, unknown>;
    return refuse(0, 'it is not a list of fields', 'Write a field a line, each with a colon and a space: name: Acme.');
  } catch {
    return refuse(0, 'a value begins with * or &', 'Put the value in double quotes.');
  }
}

function keyOffset(document: Document.Parsed, field: string): number | null {
  const contents = document.contents;
  if (contents === null || !('items' in contents)) return null;
  for (const item of contents.items) {
    const key = 'key' in item ? (item.key as { value?: unknown; range?: [number, number, number] } | null) : null;
    if (key?.value === field && key.range) return key.range[0];
  }
  return null;
}
