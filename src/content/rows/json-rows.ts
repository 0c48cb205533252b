import { JSONParser } from '@streamparser/json';
import type { Row } from '../../writing/import/row-values.ts';
import { UnreadableRows } from './decode.ts';
import { MOST_LETTERS } from './line-rows.ts';
import type { ReadRow } from './read-rows.ts';

/** Lists that hold the records of a file: a feed of data, a graph, a list of items. */
const LISTS = ['dataFeedElement', '@graph', 'itemListElement'];

/** The rows of a JSON file: the objects of its list, or the file itself where it is one record. */
export async function* readJsonRows(pieces: AsyncIterable<string>, list: string | undefined): AsyncGenerator<ReadRow> {
  const lists = list === undefined ? LISTS : [list];
  const parser = new JSONParser({ paths: ['$.*', ...lists.map((name) => `$.${name}.*`)], keepStack: false });
  const whole: Record<string, unknown> = {};
  let found: unknown[] = [];
  let isList = list !== undefined;
  parser.onValue = ({ value, key, stack }) => {
    if (typeof key === 'number') found.push(value);
    else if (stack.length === 1) Object.defineProperty(whole, String(key), { value, enumerable: true });
  };
  let [record, letters] = [0, 0];
  for await (const piece of pieces) {
    write(parser, piece, () => record + found.length);
    letters = found.length > 0 ? 0 : letters + piece.length;
    if (letters > MOST_LETTERS) throw new UnreadableRows(`Record ${record + 1} has more than ${MOST_LETTERS} letters.`);
    isList ||= found.length > 0;
    for (const row of found.flatMap(unwrap)) yield placeRow(row, ++record);
    found = [];
  }
  if (!parser.isEnded) throw new UnreadableRows(`The file breaks off behind record ${record}.`);
  if (!isList && Object.keys(whole).length > 0) yield placeRow(whole, 1);
}

function write(parser: JSONParser, piece: string, recordsSoFar: () => number): void {
  try {
    parser.write(piece);
  } catch {
    throw new UnreadableRows(`The file is not JSON behind record ${recordsSoFar()}.`);
  }
}

/** An element of a feed or a list may hold its records in `item`. */
function unwrap(element: unknown): unknown[] {
  if (typeof element !== 'object' || element === null || !Object.hasOwn(element, 'item')) return [element];
  const { item } = element as { item: unknown };
  return Array.isArray(item) ? item : [item];
}

function placeRow(row: unknown, record: number): ReadRow {
  const place = `record ${record}`;
  if (typeof row === 'object' && row !== null && !Array.isArray(row)) return { place, row: row as Row };
  return { place, fault: 'It is not a JSON object.' };
}
