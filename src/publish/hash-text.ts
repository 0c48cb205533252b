import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text in hexadecimal digits, alike where the site is made and in a browser, which has its own only where pages come encrypted. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
