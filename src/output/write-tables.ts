import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DATA_ADDRESS, DATA_PACKAGE_ADDRESS, dataFileAddress } from '../address.ts';
import type { Graph } from '../graph/graph.ts';
import type { ToUrl } from '../publish/claim-json.ts';
import { csvHead, csvLine } from '../publish/csv.ts';
import { dataPackage, type Format, type WrittenFile, type WrittenTable } from '../publish/data-package.ts';
import { parquetColumns, parquetSchema } from '../publish/parquet.ts';
import { ruleFile } from '../publish/rule.sql.ts';
import type { Files } from './made-files.ts';
import { columnsOf, jsonSchemaOf, type Table } from '../publish/table.ts';
import { TABLES } from '../publish/tables/tables.ts';

/** Rows that are held at a time: a group of rows in Parquet, a piece of the other files. */
const HANDFUL = 20_000;

/** Writes every table in every form, and what tells people and programs of them. */
export async function writeTables(graph: Graph, toUrl: ToUrl, outDir: string, files: Pick<Files, 'putGroup'>): Promise<void> {
  const site = toUrl('/');
  mkdirSync(join(outDir, DATA_ADDRESS), { recursive: true });
  for (const table of TABLES) {
    const group = { given: `table ${table.name} ${site}`, make: () => writeTable(graph, toUrl, outDir, table) };
    if (!(await files.putGroup(group))) return;
  }
  const written = new Map(TABLES.map(({ name }) => [name, weighTable(name, outDir)]));
  const given = `package ${site} ${JSON.stringify([...written])}`;
  await files.putGroup({ given, make: () => writeDescriptions(graph, toUrl, outDir, written) });
}

/** What every table is, for people and for programs. */
function writeDescriptions(graph: Graph, toUrl: ToUrl, outDir: string, written: ReadonlyMap<string, WrittenTable>): string[] {
  const texts = new Map<string, string>();
  for (const table of TABLES) {
    const address = dataFileAddress(`${table.name}.schema.json`);
    texts.set(address, writeJson(jsonSchemaOf(table, toUrl(address))));
  }
  texts.set(dataFileAddress('rule.sql'), ruleFile(toUrl));
  texts.set(DATA_PACKAGE_ADDRESS, writeJson(dataPackage(graph, toUrl, written)));
  for (const [address, text] of texts) writeFileSync(join(outDir, address), text);
  return [...texts.keys()].map(pathOf);
}

/** People read these too. */
const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const pathOf = (address: string): string => address.slice(1);

const FORMS = ['csv', 'jsonl', 'parquet'] as const satisfies readonly Format[];

const addressOf = (table: string, format: Format): string => dataFileAddress(`${table}.${format}`);

/** How large the files of a table are and what they hold, made now or taken over. */
function weighTable(table: string, outDir: string): WrittenTable {
  const weigh = (format: Format): WrittenFile => {
    const bytes = readFileSync(join(outDir, addressOf(table, format)));
    return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  return { csv: weigh('csv'), jsonl: weigh('jsonl'), parquet: weigh('parquet') };
}

/** Derives the rows once for all forms, a handful at a time. */
function writeTable(graph: Graph, toUrl: ToUrl, outDir: string, table: Table): string[] {
  const columns = columnsOf(table);
  const fileOf = (format: Format): TextFile => new TextFile(join(outDir, addressOf(table.name, format)));
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
  for (const file of [csv, jsonl, parquet]) file.close();
  return FORMS.map((format) => pathOf(addressOf(table.name, format)));
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

/** A file that is written piece by piece. */
class TextFile {
  readonly #file: number;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#file = openSync(path, 'w');
  }

  write(content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
  }

  close(): void {
    closeSync(this.#file);
  }
}
