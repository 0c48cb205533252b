import { gatherTables, type Tables } from '../link/tables.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';

/** The records of all files while one of them changes at each key: only its own are put in anew. */
export class DraftTables {
  readonly tables: Tables;
  readonly #files = new Map<string, ParsedFile>();

  constructor(files: readonly ParsedFile[]) {
    this.tables = gatherTables(files).tables;
    for (const file of files) this.#files.set(file.path, file);
  }

  get files(): readonly ParsedFile[] {
    return [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  file(path: string): ParsedFile | undefined {
    return this.#files.get(path);
  }

  /** Puts a file in the place of the one that had its path; null takes it away. */
  replace(path: string, file: ParsedFile | null): void {
    const old = this.#files.get(path);
    if (old !== undefined) this.#remove(old);
    if (file === null) this.#files.delete(path);
    else {
      this.#files.set(path, file);
      this.#add(file);
    }
  }

  #remove(file: ParsedFile): void {
    for (const [table, records] of recordsIn(this.tables, file))
      for (const record of records) if (table.get(record.id) === record) table.delete(record.id);
    for (const { source } of file.passages) this.tables.passages.delete(source);
    for (const name of file.faulty) this.tables.faulty.delete(name);
    this.tables.words.delete(file.path);
    if (this.tables.site === file.site) this.tables.site = null;
  }

  #add(file: ParsedFile): void {
    for (const [table, records] of recordsIn(this.tables, file))
      for (const record of records) if (!table.has(record.id)) table.set(record.id, record);
    for (const passage of file.passages)
      this.tables.passages.set(passage.source, [...(this.tables.passages.get(passage.source) ?? []), passage]);
    for (const name of file.faulty) this.tables.faulty.add(name);
    this.tables.words.set(file.path, file.words);
    this.tables.site ??= file.site;
  }
}

type Table = Map<string, { id: string }>;

function recordsIn(tables: Tables, file: ParsedFile): [Table, readonly { id: string }[]][] {
  const one = <T>(record: T | null): T[] => (record === null ? [] : [record]);
  return [
    [tables.actors, one(file.actor)],
    [tables.articles, one(file.article)],
    [tables.topics, one(file.topic)],
    [tables.claims, file.claims],
    [tables.responses, file.responses],
    [tables.sources, file.sources],
  ];
}
