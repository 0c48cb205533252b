import { DATA_ADDRESS, dataFileAddress } from '../address.ts';
import type { Graph } from '../graph/graph.ts';
import { newestDate } from '../graph/newest-date.ts';
import type { ToUrl } from './claim-json.ts';
import { CSV_NOTE } from './csv.ts';
import { LICENCE, TERMS_NOTE } from './licence.ts';
import { columnsOf, type Column, type Table } from './table.ts';
import { TABLES } from './tables/tables.ts';

/** The forms in which each table is published, with what tells programs of them. */
export const FORMATS = {
  csv: { label: 'CSV', mediatype: 'text/csv' },
  jsonl: { label: 'JSON Lines', mediatype: 'application/jsonl' },
  parquet: { label: 'Parquet', mediatype: 'application/vnd.apache.parquet' },
} as const;

/** One of the forms. */
export type Format = keyof typeof FORMATS;

/** How rows are to be read, in whatever form. */
export const ROWS_NOTE =
  'Each table is the same in its three forms. Ids are permanent and lead from table to table. Dates are texts as precise as ' +
  'they are known, with their precision beside them. The same content gives the same files to the byte.';

/** A file that was written. */
export interface WrittenFile {
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
}

/** The files of a table by form. */
export type WrittenTable = Record<Format, WrittenFile>;

/** What to write where the data is used. The time of the build never shows: data without a change is cited alike. */
export const citationOf = (graph: Graph, toUrl: ToUrl): string =>
  `${graph.site.publisher}: ${graph.site.name}, data as of ${newestDate(graph)}. ${toUrl(DATA_ADDRESS)}`;

/** The whole of the data as a Frictionless data package. */
export function dataPackage(graph: Graph, toUrl: ToUrl, written: ReadonlyMap<string, WrittenTable>) {
  const { site } = graph;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'rejoinder',
    title: site.name,
    description: [site.description ?? 'Allegations with their replies.', ROWS_NOTE, CSV_NOTE, TERMS_NOTE].join(' '),
    homepage: toUrl(DATA_ADDRESS),
    version: newestDate(graph),
    licenses: [{ name: LICENCE.name, title: LICENCE.title, path: LICENCE.path }],
    contributors: [{ title: site.publisher, roles: ['publisher'] }],
    citation: citationOf(graph, toUrl),
    resources: TABLES.flatMap((table) => resourcesOf(table, written.get(table.name))),
  };
}

function resourcesOf(table: Table, written: WrittenTable | undefined) {
  if (written === undefined) throw new Error(`The table "${table.name}" was not written.`);
  const schema = tableSchema(table);
  return (Object.keys(FORMATS) as Format[]).map((format) => ({
    name: format === 'csv' ? table.name : `${table.name}.${format}`,
    title: table.title,
    description: table.description,
    path: fileName(`${table.name}.${format}`),
    format,
    mediatype: FORMATS[format].mediatype,
    ...(format === 'csv' ? { encoding: 'utf-8' } : {}),
    bytes: written[format].bytes,
    hash: `sha256:${written[format].sha256}`,
    schema,
  }));
}

/** The name of a file beside the package that names it. */
const fileName = (name: string): string => dataFileAddress(name).slice(DATA_ADDRESS.length);

/** A table as Frictionless describes one. */
function tableSchema(table: Table) {
  return { fields: columnsOf(table).map(fieldOf), primaryKey: [...table.key], missingValues: [''] };
}

const FIELD_TYPES = { text: 'string', number: 'integer', 'yes-no': 'boolean', list: 'array' } as const;

function fieldOf({ name, type, isNullable, description, values }: Column) {
  const constraints = { ...(isNullable ? {} : { required: true }), ...(values === null ? {} : { enum: values }) };
  return { name, type: FIELD_TYPES[type], description, constraints };
}
