import type { Cell, Column } from './table.ts';

/** The end of a line, as RFC 4180 has it. */
const END = '\r\n';

/** How a cell begins that a spreadsheet may take for a formula; a cell that begins with the mark itself is marked too. */
const RISKY = /^[=+\-@\t\r\n＝＋－＠']/u;

/** What stands before such a cell. */
const MARK = "'";

/** How cells of CSV are to be read. */
export const CSV_NOTE =
  'In CSV, a text that begins with =, +, -, @, a tab, a line break, a full-width form of these signs or an apostrophe has an ' +
  'apostrophe put before it, so that no spreadsheet runs it; taking one leading apostrophe away gives every text back. An ' +
  'empty cell is no value, "" an empty text, and a list is written as JSON.';

/** All that a line asks of a column. */
type Named = Pick<Column, 'name'>;

/** The names of the columns as a line. */
export const csvHead = (columns: readonly Named[]): string => columns.map(({ name }) => name).join(',') + END;

/** A row as a line: RFC 4180, with nothing that a spreadsheet would run. */
export const csvLine = (columns: readonly Named[], row: Record<string, unknown>): string =>
  columns.map(({ name }) => writeCell(row[name] as Cell)).join(',') + END;

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return typeof cell === 'object' ? quote(JSON.stringify(cell)) : String(cell);
  if (cell === '') return '""';
  const safe = RISKY.test(cell) ? MARK + cell : cell;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? quote(safe) : safe;
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
