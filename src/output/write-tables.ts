import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DATA_ADDRESS, DATA_PACKAGE_ADDRESS, dataFileAddress } from '../address.ts';
import type { Graph } from '../graph/graph.ts';
import type { ToUrl } from '../publish/claim-json.ts';
import { csvHead, csvLine } from '../publish/csv.ts';
import { dataPackage, type Format, type WrittenFile, type WrittenTable } from '../publish/data-package.ts';
import { parquetColumns, parquetSchema } from '../publish/parquet.ts';
import { ruleFile } from '../publish/rule.sql.ts';
import { columnsOf, jsonSchemaOf, type Table } from '../publish/table.ts';
import { TABLES } from '../publish/tables/tables.ts';

/** Rows that are held at a time: a group of rows in Parquet, a piece of the other files. */
const HANDFUL = 20_000;

/** Writes every table in every form, and what tells people and programs of them. */
export function writeTables(graph: Graph, toUrl: ToUrl, outDir: string): void {
  mkdirSync(join(outDir, DATA_ADDRESS), { recursive: true });
  const written = new Map(TABLES.map((table) => [table.name, writeTable(graph, toUrl, outDir, table)]));
  const write = (address: string, text: string): void => writeFileSync(join(outDir, address), text);
  for (const table of TABLES) {
    const address = dataFileAddress(`${table.name}.schema.json`);
    write(address, writeJson(jsonSchemaOf(table, toUrl(address))));
  }
  write(dataFileAddress('rule.sql'), ruleFile(toUrl));
  write(DATA_PACKAGE_ADDRESS, writeJson(dataPackage(graph, toUrl, written)));
}

/** People read these too. */
const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Derives the rows once for all forms, a handful at a time. */
function writeTable(graph: Graph, toUrl: ToUrl, outDir: string, table: Table): WrittenTable {
  const columns = columnsOf(table);
  const fileOf = (format: Format): TextFile => new TextFile(join(outDir, dataFileAddress(`${table.name}.${format}`)));
  const [csv, jsonl, parquet] = [fileOf('csv'), fileOf('jsonl'), fileOf('parquet')];
  const bytes = new ByteWriter();
  const rowGroups = new ParquetWriter({ writer: bytes, schema: parquetSchema(columns), createdBy: 'Rejoinder' });
  csv.write(csvHead(columns));
  for (const rows of handfuls(table.rows(graph, toUrl))) {
    csv.write(rows.map((row) => csvLine(columns, row)).join(''));
    jsonl.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    void rowGroups.write({ columnData: parquetColumns(columns, rows), rowGroupSize: HANDFUL });
  }
  void rowGroups.finish();
  parquet.write(bytes.getBytes());
  return { csv: csv.close(), jsonl: jsonl.close(), parquet: parquet.close() };
}

function* handfuls<T>(rows: Iterable<T>): Iterable<T[]> {
  let some: T[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length < HANDFUL) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/** A file that knows what was written into it. */
class TextFile {
  readonly #file: number;
  readonly #hash = createHash('sha256');
  #bytes = 0;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, 'w');
  }

  write(content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  close(): WrittenFile {
    closeSync(this.#file);
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}
