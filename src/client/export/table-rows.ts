import type { Rows } from './saved-file.ts';

/** The rows of a published table that say one of the words in each of the columns. It is read line by line: tables may be long. */
export async function tableRows(url: string, filter: Readonly<Record<string, readonly string[]>>): Promise<Rows> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${url} was answered with ${response.status}.`);
  const found: Rows = { columns: [], rows: [], total: 0 };
  for await (const line of linesOf(response.body)) {
    const row = JSON.parse(line) as Record<string, unknown>;
    if (found.total++ === 0) found.columns = Object.keys(row);
    if (Object.entries(filter).every(([column, words]) => says(row[column], words))) found.rows.push(row);
  }
  return found;
}

const says = (cell: unknown, words: readonly string[]): boolean =>
  Array.isArray(cell) ? cell.some((one) => words.includes(String(one))) : words.includes(String(cell));

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + piece.value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter(Boolean);
  }
  if (rest !== '') yield rest;
}
