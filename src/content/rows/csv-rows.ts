import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { nearest } from '../../problems/nearest.ts';
import { columnsNamed, type Mapping } from '../../writing/import/mapping.ts';
import { UnreadableRows } from './decode.ts';
import { MOST_LETTERS } from './line-rows.ts';
import type { ReadRow } from './read-rows.ts';

interface Line {
  record: string[];
  info: { lines: number };
}

/** The rows of a table of which the first line names the columns. A row of another length is a fault of that row alone. */
export async function* readCsvRows(
  pieces: AsyncIterable<string>,
  mapping: Mapping & { delimiter: string },
): AsyncGenerator<ReadRow> {
  const parser = parse({
    delimiter: mapping.delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MOST_LETTERS,
  });
  let columns: string[] | null = null;
  let record = 0;
  try {
    for await (const { record: cells, info } of Readable.from(pieces).compose(parser) as AsyncIterable<Line>) {
      if (columns === null) columns = readHead(cells, mapping);
      else yield readLine(cells, columns, `record ${++record} (line ${info.lines})`);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableRows(`The table breaks off behind record ${record}: ${WORDS[error.code] ?? error.message}.`);
  }
  if (columns === null) throw new UnreadableRows('The table is empty: its first line should name the columns.');
}

const WORDS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark that opens a cell is never closed',
  CSV_MAX_RECORD_SIZE: `a row has more than ${MOST_LETTERS} letters, mostly because a quotation mark is not closed`,
};

function readLine(cells: readonly string[], columns: readonly string[], place: string): ReadRow {
  if (cells.length !== columns.length)
    return { place, fault: `The row has ${cells.length} cells, and the table ${columns.length} columns.` };
  const row = Object.create(null) as Record<string, string>;
  columns.forEach((column, at) => (row[column] = cells[at] ?? ''));
  return { place, row };
}

/** The names of the columns, among which is every one that the mapping cannot do without. */
function readHead(cells: readonly string[], mapping: Mapping): string[] {
  const columns = cells.map((cell) => cell.trim());
  const twice = columns.find((column, at) => column !== '' && columns.indexOf(column) !== at);
  if (twice !== undefined) throw new UnreadableRows(`The table has two columns "${twice}".`);
  const { dossier, claim, responses, only } = mapping;
  const named = [...columnsNamed([dossier, claim, responses]), ...Object.keys(only).map((column) => [column])];
  const missing = named.find((names) => !names.some((name) => name === '' || columns.includes(name)));
  if (missing !== undefined) throw new UnreadableRows(sayMissing(missing, columns));
  return columns;
}

function sayMissing(names: readonly string[], columns: readonly string[]): string {
  const near = nearest(names[0] ?? '', columns);
  const hint = near === null ? `Its columns are ${columns.join(', ')}.` : `Did you mean "${near}"?`;
  return `The mapping asks for a column "${names.join('" or "')}", which the table does not have. ${hint}`;
}
