import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { dataFileAddress } from '../../src/address.ts';
import { openTables, RULE } from '../../src/publish/rule.sql.ts';
import { columnsOf, type ColumnType, type Table } from '../../src/publish/table.ts';
import { TABLES } from '../../src/publish/tables/tables.ts';

const SQL_TYPES: Record<ColumnType, string> = { text: 'VARCHAR', number: 'INTEGER', 'yes-no': 'BOOLEAN', list: 'VARCHAR[]' };

/** A fresh database in memory. */
export async function openDatabase(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  return instance.connect();
}

/** The rows that a query answers with, as plain objects. */
export async function query(database: DuckDBConnection, sql: string): Promise<Record<string, unknown>[]> {
  return (await database.runAndReadAll(sql)).getRowObjectsJson();
}

/** Where a published table lies in a folder. */
export const fileIn = (outDir: string, table: string, format: string): string =>
  join(outDir, dataFileAddress(`${table}.${format}`));

/** A table as SQL names it: a JSON file has no types, so that the schema beside it is told. */
export function sourceOf(outDir: string, table: Table, format: 'jsonl' | 'parquet' | 'csv'): string {
  const file = `'${fileIn(outDir, table.name, format)}'`;
  const columns = columnsOf(table);
  if (format === 'parquet') return file;
  const typed = (types: Record<ColumnType, string>) => columns.map(({ name, type }) => `'${name}': '${types[type]}'`).join(', ');
  if (format === 'jsonl') return `read_json(${file}, format = 'newline_delimited', columns = {${typed(SQL_TYPES)}})`;
  const plain = typed({ ...SQL_TYPES, list: 'VARCHAR' });
  return `read_csv(${file}, header = true, quote = '"', escape = '"', delim = ',', allow_quoted_nulls = false, columns = {${plain}})`;
}

/** A point as the rule in SQL tells it. */
export interface PointRow {
  claim: string;
  day: string;
  part: string;
  status: string;
}

/** What the rule in SQL says of the tables in a folder. */
export interface Recomputed {
  standings: Record<string, unknown>[];
  points: PointRow[];
  matrix: Record<string, unknown>[];
}

/** Runs the published rule over the published tables. */
export async function recompute(outDir: string, format: 'jsonl' | 'parquet'): Promise<Recomputed> {
  const database = await openDatabase();
  if (format === 'parquet') await database.run(openTables((table) => fileIn(outDir, table, 'parquet')));
  else for (const table of TABLES) await database.run(`CREATE VIEW ${table.name} AS FROM ${sourceOf(outDir, table, 'jsonl')}`);
  await database.run(RULE);
  const recomputed = {
    standings: await query(database, 'FROM standings'),
    points: (await query(database, 'FROM point_statuses')) as unknown as PointRow[],
    matrix: await query(database, 'SELECT claim, day, part, party, response, stance FROM matrix'),
  };
  database.closeSync();
  return recomputed;
}
