/** Makes the SHA-256 of bytes. */
export type HashBytes = (bytes: Uint8Array) => Uint8Array;

const LEAF = 0;
const NODE = 1;

/**
 * The Merkle tree of a log (RFC 6962): its hash names every entry and their order, and a short list of hashes proves that
 * an entry is in it. Whole subtrees are hashed once.
 */
export class MerkleTree {
  readonly #hash: HashBytes;
  /** By height: the hashes of whole subtrees of 2^height entries, from the left. */
  readonly #levels: Uint8Array[][] = [[]];

  constructor(hash: HashBytes, entries: Iterable<Uint8Array>) {
    this.#hash = hash;
    for (const entry of entries) this.#add(entry);
  }

  get size(): number {
    return this.#levels[0]?.length ?? 0;
  }

  /** The hashes of whole subtrees of 2^height entries. */
  level = (height: number): readonly Uint8Array[] => this.#levels[height] ?? [];

  /** The hash of the whole. */
  root(): Uint8Array {
    return this.size === 0 ? this.#hash(new Uint8Array()) : this.#hashOf(0, this.size);
  }

  /** The hashes that lead from an entry to the root, the nearest first. */
  proof(index: number): Uint8Array[] {
    const path: Uint8Array[] = [];
    let [start, end] = [0, this.size];
    while (end - start > 1) {
      const middle = start + largestPowerBelow(end - start);
      if (index < middle) path.push(this.#hashOf(middle, end));
      else path.push(this.#hashOf(start, middle));
      [start, end] = index < middle ? [start, middle] : [middle, end];
    }
    return path.reverse();
  }

  #add(entry: Uint8Array): void {
    let hash = this.#hash(concat([LEAF], entry));
    for (let height = 0; ; height++) {
      const level = (this.#levels[height] ??= []);
      level.push(hash);
      if (level.length % 2 === 1) return;
      hash = this.#hash(concat([NODE], level.at(-2) ?? hash, hash));
    }
  }

  /** The hash of some entries in a row that begin where a subtree of their size does. */
  #hashOf(start: number, end: number): Uint8Array {
    const size = end - start;
    const height = Math.log2(size);
    const whole = Number.isInteger(height) ? this.#levels[height]?.[start / size] : undefined;
    if (whole !== undefined) return whole;
    const middle = start + largestPowerBelow(size);
    return this.#hash(concat([NODE], this.#hashOf(start, middle), this.#hashOf(middle, end)));
  }
}

/** The largest power of two below a number over one. */
function largestPowerBelow(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

/** Bytes one after the other. */
export function concat(...parts: ArrayLike<number>[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
