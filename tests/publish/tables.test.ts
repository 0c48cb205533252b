import type { DuckDBConnection } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { sha256 } from '../../src/content/sha256.ts';
import { DATA_PACKAGE_ADDRESS, dataFileAddress } from '../../src/address.ts';
import { MAKING_ALL } from './making-all.ts';
import { writeTables } from '../../src/output/write-tables.ts';
import { citationOf } from '../../src/publish/data-package.ts';
import { columnsOf, type Table } from '../../src/publish/table.ts';
import { TABLES } from '../../src/publish/tables/tables.ts';
import { eventsSince } from '../../src/release/events-since.ts';
import { actor, claim, folder, graphOf, response, type Files } from '../content.ts';
import { fileIn, openDatabase, query, sourceOf } from './recompute.ts';

const toUrl = (address: string): string => `https://site.example/base${address}`;

/** Words that a spreadsheet would run, that end a cell or a line, and that look like no value. */
const files: Files = {
  ...folder(
    claim('leak', ['found', 'sold about=""']),
    response('r1', 'by="acme" on="2020-01" denies="found" speaker="=HYPERLINK(&quot;http://evil.example&quot;)"'),
    response('r2', 'by="acme" on="2020-03-04" supersedes="r1/found" admits="found" speaker="\'tis, I"'),
    response('r3', 'by="watchdog" on="2020" acts measure="ban" asked-by="herald" speaker="@sum"'),
    ':::response{#r4 to="leak" by="expert" on="2020-05-01" source="report" disputes}\n\\- minus, "quoted"\n\n\\+ and a second paragraph\n:::\n',
    '::::response{#r5 to="leak" by="rival" on="2020-05-02" source="report" remarks}\n> Words, "quoted"\n\n:::wording{source="second" lang="de"}\n> Worte\n:::\n::::\n',
    ':::correction{on="2021-01-01" to="leak"}\nWe had "this" wrong, and that.\n:::\n',
  ),
  ...actor('evil', 'group', 'aliases: ["=1+1", "a, b", "\\"c\\""]', 'short: "-2+3"'),
  'topics/case.md': '---\ntitle: "@case"\nsummary: "+1"\n---\n\nA case.\n',
  'passages/report.txt': 'Words, "quoted".\n\nAnother, with "quotes".\n',
};
const graph = build(files, eventsSince(graphOf(files), { on: '2021-02-03', sha256 })).graph!;

const made = mkdtempSync(join(tmpdir(), 'rejoinder-tables-'));
const [first, second] = [join(made, 'first'), join(made, 'second')];
let database: DuckDBConnection;

beforeAll(async () => {
  await writeTables(graph, toUrl, first, MAKING_ALL);
  await writeTables(graph, toUrl, second, MAKING_ALL);
  database = await openDatabase();
});
afterAll(() => {
  database.closeSync();
  rmSync(made, { recursive: true, force: true });
});

const rowsOf = (table: Table): Record<string, unknown>[] => [...table.rows(graph, toUrl)];

/** A row of CSV with its marks taken away and its lists read, as the note in the package says. */
function unmark(table: Table, row: Record<string, unknown>): Record<string, unknown> {
  const cells = columnsOf(table).map(({ name, type }): [string, unknown] => {
    const cell = row[name];
    if (type === 'list') return [name, JSON.parse(cell as string)];
    return [name, typeof cell === 'string' ? cell.replace(/^'/u, '') : cell];
  });
  return Object.fromEntries(cells);
}

describe.each(TABLES.map((table) => [table.name, table] as const))('the table %s', (name, table) => {
  it('has the same rows in each form, as an independent reader finds them', async () => {
    const rows = rowsOf(table);
    expect(rows.length).toBeGreaterThan(0);
    const jsonLines = readFileSync(fileIn(first, name, 'jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean);
    expect(jsonLines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
    expect(await query(database, `FROM '${fileIn(first, name, 'parquet')}'`)).toEqual(rows);
    expect(await query(database, `FROM ${sourceOf(first, table, 'jsonl')}`)).toEqual(rows);
    const csv = await query(database, `FROM ${sourceOf(first, table, 'csv')}`);
    expect(csv.map((row) => unmark(table, row))).toEqual(rows);
  });

  it('has rows of the shape it describes, each named by its key', () => {
    const rows = rowsOf(table);
    for (const row of rows) expect(table.row.safeParse(row).error).toBeUndefined();
    const names = rows.map((row) => JSON.stringify(table.key.map((column) => row[column])));
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no cell in CSV that a spreadsheet runs', async () => {
    const cells = (await query(database, `FROM ${sourceOf(first, table, 'csv')}`)).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([]);
  });

  it('is described column by column, and alike to programs of either kind', () => {
    const schema = JSON.parse(readFileSync(join(first, dataFileAddress(`${name}.schema.json`)), 'utf8')) as {
      properties: Record<string, { description?: string; anyOf?: { description?: string }[] }>;
      required: string[];
      additionalProperties: boolean;
    };
    const columns = columnsOf(table);
    expect(Object.keys(schema.properties)).toEqual(columns.map((column) => column.name));
    expect(schema).toMatchObject({ required: columns.map((column) => column.name), additionalProperties: false });
    for (const { name: column, description } of columns) {
      const found = schema.properties[column];
      expect(found?.description ?? found?.anyOf?.[0]?.description).toBe(description);
    }
  });
});

interface Package {
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: { fields: { name: string }[]; primaryKey: string[] };
  }[];
}

const packageIn = (folderOf: string): Package =>
  JSON.parse(readFileSync(join(folderOf, DATA_PACKAGE_ADDRESS), 'utf8')) as Package;

describe('the package', () => {
  it('names every file with its size, its checksum and its columns', () => {
    const { resources } = packageIn(first);
    expect(resources).toHaveLength(TABLES.length * 3);
    for (const { path, bytes, hash, schema } of resources) {
      const content = readFileSync(join(first, 'data', path));
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: content.length,
        hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
      });
      const table = TABLES.find(({ name }) => path.startsWith(`rejoinder.${name}.`))!;
      expect(schema.fields.map(({ name }) => name)).toEqual(columnsOf(table).map(({ name }) => name));
      expect(schema.primaryKey).toEqual([...table.key]);
    }
  });

  it('has what the standard asks of a package: names of its form, each once, and licences with a name or path', () => {
    const { resources, ...rest } = packageIn(first) as Package & Record<string, unknown>;
    const names = resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[-a-z0-9._/]+$/u);
    expect(rest).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'rejoinder',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      version: '2021-01-01',
    });
  });

  it('says how to cite it, with the date of its newest record', () => {
    expect(citationOf(graph, toUrl)).toBe('Testers: Test, data as of 2021-01-01. https://site.example/base/data/');
  });

  it('is the same to the byte for the same content', () => {
    const hashes = (folderOf: string): string[] => packageIn(folderOf).resources.map(({ hash }) => hash);
    expect(hashes(second)).toEqual(hashes(first));
  });
});

it('tells in the ledger what was replaced on which point, when, and by what', async () => {
  const replaced = await query(
    database,
    `SELECT part, date, date_precision, superseded_by, superseded_date FROM '${fileIn(first, 'ledger', 'parquet')}' WHERE response = 'r1'`,
  );
  expect(replaced).toEqual([
    { part: 'found', date: '2020-01', date_precision: 'month', superseded_by: 'r2', superseded_date: '2020-03-04' },
  ]);
});
