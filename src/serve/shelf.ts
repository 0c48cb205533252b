import { createHash } from 'node:crypto';
import { statSync, type Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentTypeOf, isCompressible } from '../content-type.ts';

/** How the bytes of a file can be sent. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A file as it was at one moment, whatever is swapped meanwhile. */
export interface ShelvedFile {
  type: string;
  modified: Date;
  /** The name of the bytes: the same bytes have the same in every build. */
  tag: string;
  /** How it can be sent, shortest first. */
  encodings: Encoding[];
  bytes(encoding: Encoding): Promise<Buffer>;
}

/** Bytes that are kept in memory between requests, compressed forms not counted. */
const MOST_BYTES = 64 * 2 ** 20;

/** Below this, compressing gains nothing. */
const WORTH_COMPRESSING = 512;

/** Finds the file at a path; null where there is none. */
export type TakeFile = (path: string) => Promise<ShelvedFile | null>;

/** Keeps files in memory, each read once and compressed once for as long as it stays what it is on disk. */
export function openShelf(): TakeFile {
  const shelf = new Map<string, { identity: string; size: number; file: Promise<ShelvedFile> }>();
  let held = 0;

  const drop = (path: string): void => {
    held -= shelf.get(path)?.size ?? 0;
    shelf.delete(path);
  };

  const put = async (path: string): Promise<ShelvedFile | null> => {
    const handle = await open(path).catch(() => null);
    if (handle === null) return null;
    const stats = await handle.stat();
    const file = readFile(path, handle, stats).finally(() => handle.close());
    drop(path);
    shelf.set(path, { identity: identify(stats), size: stats.size, file });
    held += stats.size;
    for (const oldest of shelf.keys()) if (held > MOST_BYTES && oldest !== path) drop(oldest);
    file.catch(() => drop(path));
    return file;
  };

  return async (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isFile()) return null;
    const known = shelf.get(path);
    return known?.identity === identify(found) ? known.file : put(path);
  };
}

const identify = ({ dev, ino, size, mtimeMs }: Stats): string => `${dev} ${ino} ${size} ${mtimeMs}`;

async function readFile(path: string, handle: FileHandle, { mtime }: Stats): Promise<ShelvedFile> {
  const content = await handle.readFile();
  const type = contentTypeOf(path);
  const forms = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(content)]]);
  return {
    type,
    modified: mtime,
    tag: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    encodings: isCompressible(type) && content.length > WORTH_COMPRESSING ? ['br', 'gzip', 'identity'] : ['identity'],
    bytes(encoding) {
      const form = forms.get(encoding) ?? compress(content, encoding);
      forms.set(encoding, form);
      return form;
    },
  };
}

function compress(content: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(content);
  return promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
