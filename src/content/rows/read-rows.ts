import type { Mapping } from '../../writing/import/mapping.ts';
import type { PlacedRow } from '../../writing/import/row-draft.ts';
import { readCsvRows } from './csv-rows.ts';
import { decodeFile, UnreadableRows } from './decode.ts';
import { readJsonRows } from './json-rows.ts';
import { readLineRows } from './line-rows.ts';

/** A row, or what is wrong with it as it is written. */
export type ReadRow = PlacedRow | { place: string; fault: string };

const FORMATS: Record<string, NonNullable<Mapping['format']>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  json: 'json',
  jsonld: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** The rows of a table, one after the other and never all at once. Throws `UnreadableRows` where the file breaks off or is none. */
export function readRows(file: string, mapping: Mapping): AsyncIterable<ReadRow> {
  const [, end = ''] = /\.([^./\\]+)$/u.exec(file.toLowerCase()) ?? [];
  const format = mapping.format ?? FORMATS[end];
  const text = decodeFile(file, mapping.encoding);
  switch (format) {
    case 'csv':
      return readCsvRows(text, { ...mapping, delimiter: mapping.delimiter ?? (end === 'tsv' ? '\t' : ',') });
    case 'json':
      return readJsonRows(text, mapping.rows);
    case 'jsonl':
      return readLineRows(text);
    case undefined:
      throw new UnreadableRows(
        `The name of "${file}" does not say how it is written: say in the mapping format: csv, json or jsonl.`,
      );
    default:
      return format satisfies never;
  }
}
