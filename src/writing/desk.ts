import { linkFiles } from '../link/link.ts';
import { gatherTables, type Tables } from '../link/tables.ts';
import type { Graph } from '../graph/graph.ts';
import { parseFile } from '../parse/file.ts';
import type { Problem } from '../problems/problem.ts';
import { findOccurrences, type Occurrence } from './occurrences.ts';
import { indexNames, type Names } from './names.ts';

/** Texts of the content by path. */
export type Texts = Readonly<Record<string, string>>;

/** All that is known of the content while somebody writes it, right or wrong as it may be. */
export interface Desk {
  texts: Texts;
  /** Every record that can be read, whether or not what it names is there. */
  tables: Tables;
  /** Null while there is an error. */
  graph: Graph | null;
  problems: readonly Problem[];
  /** Every word that names a record, by file. */
  occurrences: ReadonlyMap<string, readonly Occurrence[]>;
  /** Every record that is written somewhere. */
  names: Names;
}

/** Lays out the content to be worked on. */
export function openDesk(texts: Texts): Desk {
  const paths = Object.keys(texts).sort();
  const parsed = paths.map((path) => parseFile(path, texts[path] ?? ''));
  const occurrences = new Map(paths.map((path) => [path, findOccurrences(path, texts[path] ?? '')]));
  const { tables } = gatherTables(parsed);
  return { texts, tables, ...linkFiles(parsed), occurrences, names: indexNames(occurrences.values()) };
}
