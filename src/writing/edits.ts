import type { Place } from '../records/place.ts';
import type { Texts } from './desk.ts';

/** What of a file is to be replaced, counted from its beginning. Nothing else of it changes. */
export interface Edit {
  path: string;
  from: number;
  to: number;
  text: string;
}

/** What is to be done to the content. */
export interface Change {
  edits: Edit[];
  /** New files with their text. */
  files: { path: string; text: string }[];
  /** Files that get another path; edits name them by the old one. */
  moves: { from: string; to: string }[];
}

/** The content after a change. */
export function applyChange(texts: Texts, { edits, files, moves }: Change): Record<string, string> {
  const changed: Record<string, string> = { ...texts };
  for (const { path, text } of files) changed[path] = text;
  // From the end, so that what stands before keeps its place; of two at one place the first comes first.
  for (const { path, from, to, text } of [...edits].reverse().sort((a, b) => b.from - a.from))
    changed[path] = (changed[path] ?? '').slice(0, from) + text + (changed[path] ?? '').slice(to);
  for (const { from, to } of moves) {
    changed[to] = changed[from] ?? '';
    Reflect.deleteProperty(changed, from);
  }
  return changed;
}

/** The place of a letter, as an editor counts. */
export function placeAt(file: string, text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
