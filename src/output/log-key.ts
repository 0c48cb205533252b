import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { keyHash, type Signer } from '../publish/log/checkpoint.ts';
import type { HashBytes } from '../publish/log/tree.ts';

/** What stands before the 32 bytes of an Ed25519 key in the form that Node reads. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_LENGTH = 12;

/** The SHA-256 of bytes. */
export const hashBytes: HashBytes = (bytes) => createHash('sha256').update(bytes).digest();

/** Signs with a key in the form of Go's `sumdb/note`: `PRIVATE+KEY+name+hash+key`. The key is never part of a message. */
export function readSigner(key: string): Signer {
  const [, name = '', hash = '', encoded = ''] = /^PRIVATE\+KEY\+([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(key.trim()) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  if (name === '' || bytes.length !== 33 || bytes[0] !== 1)
    throw new Error('LOG_KEY is not a key: "npm run release -- --new-key" makes one.');
  const signer = signerOf(
    name,
    createPrivateKey({ key: Buffer.concat([PKCS8, bytes.subarray(1)]), format: 'der', type: 'pkcs8' }),
  );
  if (Buffer.from(keyHash(signer, hashBytes)).toString('hex') !== hash)
    throw new Error('LOG_KEY is not whole: its name and its key do not fit.');
  return signer;
}

/** A fresh key for a log. */
export function makeKey(name: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PKCS8.length);
  const hash = Buffer.from(keyHash(signerOf(name, privateKey), hashBytes)).toString('hex');
  return `PRIVATE+KEY+${name}+${hash}+${Buffer.concat([Buffer.from([1]), seed]).toString('base64')}`;
}

const signerOf = (name: string, key: KeyObject): Signer => ({
  name,
  publicKey: createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI_LENGTH),
  sign: (message) => sign(null, message, key),
});
