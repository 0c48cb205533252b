import { UnreadableRows } from './decode.ts';
import type { ReadRow } from './read-rows.ts';

/** Letters of one record: more is no record but a file without line ends. */
export const MOST_LETTERS = 2_000_000;

/** The rows of a file that has one JSON object a line. A line that is none is a fault of that row alone. */
export async function* readLineRows(pieces: AsyncIterable<string>): AsyncGenerator<ReadRow> {
  let [rest, line, record] = ['', 0, 0];
  const read = (text: string): ReadRow[] => {
    line++;
    if (text.trim() === '') return [];
    const place = `record ${++record} (line ${line})`;
    return [readLine(text, place)];
  };
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MOST_LETTERS)
      throw new UnreadableRows(`The line ${line + lines.length + 1} has more than ${MOST_LETTERS} letters.`);
    for (const text of lines) yield* read(text);
  }
  yield* read(rest);
}

function readLine(text: string, place: string): ReadRow {
  try {
    const row: unknown = JSON.parse(text);
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return { place, row: row as Record<string, unknown> };
    return { place, fault: 'The line is not a JSON object.' };
  } catch {
    return { place, fault: 'The line is not JSON.' };
  }
}
