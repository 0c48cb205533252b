import { concat, type MerkleTree } from './tree.ts';

/** How many hashes a tile has, and entries a bundle. */
const WIDTH = 256;
const HEIGHT = 8;

/** The most bytes of an entry: its length is written in two. */
const MOST_BYTES = 65_535;

/** A file of the log: where, below its folder, and what it holds. */
export interface LogFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * The hashes of a tree and its entries as the static files of C2SP's tlog-tiles. `sizes` are those that the log had after
 * its releases: who saw it at one of them finds the tiles of that size until they are full.
 */
export function* tilesOf(tree: MerkleTree, entries: readonly Uint8Array[], sizes: readonly number[]): Iterable<LogFile> {
  for (let level = 0; tree.size >> (HEIGHT * level) > 0; level++) {
    const hashes = tree.level(HEIGHT * level);
    for (const { index, width } of tilesAt(
      hashes.length,
      sizes.map((size) => Math.floor(size / WIDTH ** level)),
    ))
      yield {
        path: `tile/${level}/${tilePath(index, width)}`,
        bytes: concat(...hashes.slice(index * WIDTH, index * WIDTH + width)),
      };
  }
  for (const { index, width } of tilesAt(entries.length, sizes)) {
    const some = entries.slice(index * WIDTH, index * WIDTH + width);
    yield { path: `tile/entries/${tilePath(index, width)}`, bytes: concat(...some.flatMap(withLength)) };
  }
}

/** The whole tiles of a level, and of the last one those of the given sizes. */
function tilesAt(length: number, sizes: readonly number[]): { index: number; width: number }[] {
  const whole = Math.floor(length / WIDTH);
  const widths = new Set([...sizes, length].map((size) => size - whole * WIDTH).filter((width) => width > 0));
  return [
    ...Array.from({ length: whole }, (_, index) => ({ index, width: WIDTH })),
    ...[...widths].map((width) => ({ index: whole, width })),
  ];
}

/** `x001/x234/067` for tile 1234067, with its width behind it where it is not full. */
export function tilePath(index: number, width: number): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
  const groups = digits.match(/\d{3}/gu) ?? [];
  const path = groups.map((group, at) => (at === groups.length - 1 ? group : `x${group}`)).join('/');
  return width === WIDTH ? path : `${path}.p/${width}`;
}

function withLength(entry: Uint8Array): ArrayLike<number>[] {
  if (entry.length > MOST_BYTES) throw new Error(`An entry of the log has ${entry.length} bytes; it can have ${MOST_BYTES}.`);
  return [[entry.length >> 8, entry.length & 255], entry];
}
