import { concat, type HashBytes, type MerkleTree } from './tree.ts';

/** Signs notes, as Go's `sumdb/note` has it: an Ed25519 key under a name. */
export interface Signer {
  name: string;
  publicKey: Uint8Array;
  sign: (message: Uint8Array) => Uint8Array;
}

/** The number of Ed25519 among the kinds of keys. */
const ED25519 = 1;

/** The state of a log as a note: its origin, its size and its hash, with a signature where there is a key. */
export function checkpointOf(tree: MerkleTree, origin: string, signer: Signer | null, hash: HashBytes): string {
  const body = `${origin}\n${tree.size}\n${base64(tree.root())}\n`;
  if (signer === null) return `${body}\n`;
  const signature = concat(keyHash(signer, hash), signer.sign(new TextEncoder().encode(body)));
  return `${body}\n— ${signer.name} ${base64(signature)}\n`;
}

/** The key that a signature is checked with, as `sumdb/note` reads it. */
export function verifierKey(signer: Pick<Signer, 'name' | 'publicKey'>, hash: HashBytes): string {
  const short = [...keyHash(signer, hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${signer.name}+${short}+${base64(concat([ED25519], signer.publicKey))}`;
}

/** The first four bytes of the hash of a name and its key. */
export const keyHash = ({ name, publicKey }: Pick<Signer, 'name' | 'publicKey'>, hash: HashBytes): Uint8Array =>
  hash(concat(new TextEncoder().encode(`${name}\n`), [ED25519], publicKey)).slice(0, 4);

/** Bytes as text. */
export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
