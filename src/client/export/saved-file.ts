import { csvHead, csvLine } from '../../publish/csv.ts';
import type { Asked } from './asked.ts';
import { filterOf } from './asked.ts';

/** Rows to be saved, and of how many they were taken. */
export interface Rows {
  columns: string[];
  rows: Record<string, unknown>[];
  total: number;
}

/** A file as it is saved. */
export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

/** Letters of the name of a file that every disk takes. */
const LONGEST_NAME = 120;

/** A list as a file, whose name and beginning say what was asked for. `address` is where the same is saved again. */
export function savedFile(asked: Asked, found: Rows, address: string): SavedFile {
  const name = `${nameOf(asked)}.${asked.as}`;
  return asked.as === 'json'
    ? { name, type: 'application/json', text: jsonOf(asked, found, address) }
    : { name, type: 'text/csv', text: csvOf(asked, found, address) };
}

/** "rejoinder.claims.about-kaspersky-lab" */
function nameOf(asked: Asked): string {
  const parts = Object.entries(filterOf(asked)).map(([column, values]) => `${column}-${values.join('-')}`);
  return ['rejoinder', listOf(asked), ...parts]
    .map(plain)
    .join('.')
    .slice(0, LONGEST_NAME)
    .replace(/[.-]+$/u, '');
}

const listOf = (asked: Asked): string => (asked.kind === 'table' ? asked.table : 'search');

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

function jsonOf(asked: Asked, { rows, total }: Rows, address: string): string {
  const head = { list: listOf(asked), filter: filterOf(asked), address, count: rows.length, total, rows };
  return `${JSON.stringify(head, null, 2)}\n`;
}

/**
 * RFC 4180 below a line that begins with #, which says what was asked for. What a reader typed stands there as in an
 * address, without commas, quotation marks and signs that would begin a cell and a formula in it.
 */
function csvOf(asked: Asked, { columns, rows, total }: Rows, address: string): string {
  const filter = new URLSearchParams(
    Object.entries(filterOf(asked)).flatMap(([name, values]) => values.map((value) => [name, value])),
  );
  const told = filter.size === 0 ? 'all' : filter.toString();
  const head = `# ${listOf(asked)}; ${told}; ${rows.length} of ${total} rows; ${encodeURI(address)}`.replace(
    /[,"'\r\n]/gu,
    encode,
  );
  const named = columns.map((name) => ({ name }));
  return `${head}\r\n${csvHead(named)}${rows.map((row) => csvLine(named, row)).join('')}`;
}

const encode = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
