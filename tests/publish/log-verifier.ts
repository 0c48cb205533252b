import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A reader of transparency logs who knows the standards (RFC 6962, C2SP tlog-tiles and signed notes) and nothing of our code. */

const sha = (...parts: (Uint8Array | number[])[]): Buffer =>
  createHash('sha256')
    .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
    .digest();

export const leafHash = (entry: Uint8Array): Buffer => sha([0], entry);

/** The Merkle tree hash of RFC 6962, word for word. */
export function treeHash(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return sha([]);
  if (leaves.length === 1) return leaves[0]!;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha([1], treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)));
}

/** The verification of an inclusion proof as RFC 9162, section 2.1.3.2, has it. */
export function isIncluded(leaf: Buffer, index: number, size: number, proof: readonly Buffer[], root: Buffer): boolean {
  if (index >= size) return false;
  let [fn, sn, r] = [index, size - 1, leaf];
  for (const p of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      r = sha([1], p, r);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn >> 1, sn >> 1];
    } else r = sha([1], r, p);
    [fn, sn] = [fn >> 1, sn >> 1];
  }
  return sn === 0 && r.equals(root);
}

export interface Checkpoint {
  origin: string;
  size: number;
  root: Buffer;
  body: string;
  signatures: string[];
}

export function readCheckpoint(text: string): Checkpoint {
  const [body = '', tail = ''] = text.split(/(?<=\n)\n/u);
  const [origin = '', size = '', root = ''] = body.split('\n');
  return { origin, size: Number(size), root: Buffer.from(root, 'base64'), body, signatures: tail.split('\n').filter(Boolean) };
}

/** A proof as C2SP's `tlog-proof` has it: a line that names the form, the index, the hashes, and the checkpoint after an empty line. */
export function readProof(text: string): { index: number; proof: Buffer[]; checkpoint: Checkpoint } {
  const [head = '', ...rest] = text.split('\n\n');
  const [form, at = '', ...hashes] = head.split('\n');
  if (form !== 'c2sp.org/tlog-proof@v1') throw new Error(`The form of the proof is ${form}.`);
  const index = Number(/^index (\d+)$/u.exec(at)?.[1]);
  return { index, proof: hashes.map((hash) => Buffer.from(hash, 'base64')), checkpoint: readCheckpoint(rest.join('\n\n')) };
}

/** Whether a signed note carries a good signature by a key of the form `name+hash+key`. */
export function isSigned({ body, signatures }: Checkpoint, verifier: string): boolean {
  const [, name = '', hash = '', key = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/u.exec(verifier.trim()) ?? [];
  const raw = Buffer.from(key, 'base64');
  if (
    sha(Buffer.from(`${name}\n`), raw)
      .subarray(0, 4)
      .toString('hex') !== hash ||
    raw[0] !== 1
  )
    return false;
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw.subarray(1)]);
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  return signatures.some((line) => {
    const [dash, who, encoded = ''] = line.split(' ');
    const signature = Buffer.from(encoded, 'base64');
    const isOfKey = dash === '—' && who === name && signature.subarray(0, 4).toString('hex') === hash;
    return isOfKey && verify(null, Buffer.from(body), publicKey, signature.subarray(4));
  });
}

/** The path of a tile: `tile/0/x001/067`, with its width where it is not full. */
function pathOf(level: string, index: number, width: number): string {
  let rest = String(index % 1000).padStart(3, '0');
  for (let n = Math.floor(index / 1000); n > 0; n = Math.floor(n / 1000)) rest = `x${String(n % 1000).padStart(3, '0')}/${rest}`;
  return `tile/${level}/${rest}${width === 256 ? '' : `.p/${width}`}`;
}

/** Every file of a level as a client of this size of log asks for it. */
function readTiles(folder: string, level: string, length: number): Buffer[] {
  return Array.from({ length: Math.ceil(length / 256) }, (_, index) =>
    readFileSync(join(folder, pathOf(level, index, Math.min(256, length - index * 256)))),
  );
}

/** The entries of a log of some size, from its bundles. */
export function readEntries(folder: string, size: number): Buffer[] {
  return readTiles(folder, 'entries', size).flatMap((bundle) => {
    const entries: Buffer[] = [];
    for (let at = 0; at < bundle.length;) {
      const length = bundle.readUInt16BE(at);
      entries.push(bundle.subarray(at + 2, at + 2 + length));
      at += 2 + length;
    }
    return entries;
  });
}

/** The hashes of a level of tiles: of entries at 0, of 256 of the level below at each next. */
export const readHashes = (folder: string, level: number, length: number): Buffer[] =>
  readTiles(folder, String(level), length).flatMap((tile) =>
    Array.from({ length: tile.length / 32 }, (_, at) => tile.subarray(at * 32, at * 32 + 32)),
  );
