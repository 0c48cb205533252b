import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { problem, type Problem } from '../problems/problem.ts';
import type { Place } from '../records/place.ts';
import { validate } from './validate.ts';

/** What stands above and below the second line of hyphens. */
export interface FrontMatter<T> {
  /** Null where they are wrong; then problems say why. */
  fields: T | null;
  /** The text with the front matter blanked out, so that lines and columns stay right. */
  body: string;
  /** Where a field stands; the top of the file where it does not. */
  placeOf: (field: string) => Place;
}

const FENCED = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/u;

/** Reads the front matter of a file against a schema. Aliases are refused and dates stay text. */
export function readFrontMatter<S extends z.ZodObject>(
  path: string,
  text: string,
  schema: S,
  problems: Problem[],
): FrontMatter<z.output<S>> {
  const top: Place = { file: path, line: 1, column: 1 };
  const match = FENCED.exec(text);
  if (match === null) {
    problems.push(problem('missing-front-matter', top));
    return { fields: null, body: text, placeOf: () => top };
  }
  const body = match[0].replace(/[^\n]/gu, ' ') + text.slice(match[0].length);
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines });
  // The YAML begins on the file's second line.
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: line + 1, column: Math.max(col, 1) };
  };
  const values = readValues(document, placeAt, problems);
  if (values === null) return { fields: null, body, placeOf: () => top };
  const placeOf = (field: string): Place => {
    const offset = keyOffset(document, field);
    return offset === null ? top : placeAt(offset);
  };
  return { fields: validate(schema, { kind: 'field', block: '', values, placeOf }, problems), body, placeOf };
}

function readValues(
  document: Document.Parsed,
  placeAt: (offset: number) => Place,
  problems: Problem[],
): Record<string, unknown> | null {
  for (const { message, pos } of document.errors) {
    problems.push(problem('broken-yaml', placeAt(pos[0]), { reason: firstSentence(message) }));
  }
  if (document.errors.length > 0) return null;
  try {
    const values: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
    if (typeof values === 'object' && !Array.isArray(values)) return values as Record<string, unknown>;
    problems.push(problem('broken-yaml', placeAt(0), { reason: 'it is not a list of fields' }));
  } catch (error) {
    problems.push(
      problem('broken-yaml', placeAt(0), { reason: firstSentence(error instanceof Error ? error.message : 'unknown') }),
    );
  }
  return null;
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

/** The library's message without the excerpt below it, as half a sentence. */
function firstSentence(message: string): string {
  const first = (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/u, '').replace(/[.:]$/u, '');
  return first.charAt(0).toLowerCase() + first.slice(1);
}
