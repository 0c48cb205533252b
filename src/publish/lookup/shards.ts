import { hashText } from '../hash-text.ts';

/** What a file should hold at most on average, in letters: a few kilobytes as sent for one question, and few files for many claims. */
const FILE_LETTERS = 32_000;

/** Digits of a hash that tell two keys apart. */
const KEY_DIGITS = 16;

/** The name under which something is found: the beginning of a hash, whose own beginning names the file. */
export const keyOf = (text: string): string => hashText(text).slice(0, KEY_DIGITS);

/** The name of the file that has a key, by its first bits: whoever asks for it tells no more than those. */
export const shardOf = (key: string, bits: number): string =>
  (bits === 0 ? 0 : Number.parseInt(key.slice(0, 8), 16) >>> (32 - bits)).toString(16);

/** Rows by key, divided into files by the first bits of the key. */
export interface Shards<Row> {
  /** How many bits name a file. */
  bits: number;
  files: Map<string, Record<string, Row>>;
}

/** Divides rows into as many files as keep each at a few kilobytes. */
export function shardRows<Row>(rows: ReadonlyMap<string, Row>): Shards<Row> {
  const letters = [...rows].reduce((sum, [key, row]) => sum + key.length + JSON.stringify(row).length, 0);
  const bits = Math.max(0, Math.ceil(Math.log2(letters / FILE_LETTERS)));
  const files = new Map<string, Record<string, Row>>();
  for (const [key, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = shardOf(key, bits);
    const rowsThere = files.get(name) ?? {};
    rowsThere[key] = row;
    files.set(name, rowsThere);
  }
  return { bits, files };
}
