import { createReadStream, statSync } from 'node:fs';
import { reasonOf } from '../list-files.ts';

/** What cannot be read of a file, in a sentence. */
export class UnreadableRows extends Error {}

/** The text of a file, piece by piece; throws where its bytes are none of the encoding. A mark at its beginning is left out. */
export async function* decodeFile(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  refuseOdd(file);
  let bytes = 0;
  try {
    for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
      const text = decoder.decode(piece, { stream: true });
      if (bytes === 0 && isHalfNull(text)) throw new UnreadableRows(NOT_TEXT);
      bytes += piece.length;
      yield text;
    }
    yield decoder.decode();
  } catch (error) {
    if (error instanceof UnreadableRows) throw error;
    if (error instanceof TypeError)
      throw new UnreadableRows(
        `The file is not ${decoder.encoding} text somewhere behind its byte ${bytes}: save it as UTF-8, or say in the mapping encoding: windows-1252 or another.`,
      );
    throw new UnreadableRows(`The file cannot be read: ${reasonOf(error)}.`);
  }
}

const NOT_TEXT =
  'The file has null characters, as UTF-16 read as another encoding has: save it as UTF-8, or say in the mapping encoding: utf-16le.';

/** A null character here and there is a fault of its row. */
const isHalfNull = (text: string): boolean => (text.slice(0, 1000).match(/\0/gu) ?? []).length > 100;

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new UnreadableRows(`There is no encoding "${encoding}".`);
  }
}

/** A pipe that nobody writes to would be waited for. */
function refuseOdd(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new UnreadableRows(`There is no file "${file}".`);
  if (!found.isFile()) throw new UnreadableRows(`"${file}" is not a file.`);
}
