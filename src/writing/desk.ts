import { linkFiles } from '../link/link.ts';
import { gatherTables, type Tables } from '../link/tables.ts';
import type { Graph } from '../graph/graph.ts';
import { parseFile } from '../parse/file.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import type { PartialDate } from '../records/date.ts';
import type { Problem } from '../problems/problem.ts';

/** Texts of the content by path. */
export type Texts = Readonly<Record<string, string>>;

/** The content while somebody writes it, right or wrong as it may be. */
export interface Desk {
  texts: Texts;
  /** Every record that can be read, whether or not what it names is there. */
  tables: Tables;
  /** The addresses that were released, which must not vanish. */
  released: readonly string[];
  /** What day it is; null where nobody has said. */
  today: PartialDate | null;
}

/** The same with all that is wrong with it. */
export interface CheckedDesk extends Desk {
  /** Null while there is an error. */
  graph: Graph | null;
  problems: readonly Problem[];
  /** Its files, each with what it was parsed to. */
  files: readonly ParsedFile[];
}

/**
 * Lays out the content to be worked on; where it is known what day it is, later dates are errors. What of it is parsed
 * already need not be again.
 */
export function openDesk(
  texts: Texts,
  released: readonly string[] = [],
  today: PartialDate | null = null,
  known: readonly ParsedFile[] = [],
): CheckedDesk {
  const paths = Object.keys(texts).sort();
  const parsedAs = new Map(known.map((file) => [file.path, file]));
  const parsed = paths.map((path) => parsedAs.get(path) ?? parseFile(path, texts[path] ?? ''));
  return { texts, released, today, files: parsed, tables: gatherTables(parsed).tables, ...linkFiles(parsed, [], today) };
}
