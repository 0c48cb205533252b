import { hashText } from '../hash-text.ts';

/** Digits of a fingerprint: enough that no two of a site are the same by chance. */
const DIGITS = 16;

/** The fingerprint of records by their hashes: that of lines such as `response <id> <hash>`, in the order of their letters. */
export function fingerprintFrom(hashes: ReadonlyMap<string, string>): string {
  const lines = [...hashes].map(([name, hash]) => `${name} ${hash}`).sort();
  return hashText(lines.join('\n')).slice(0, DIGITS);
}
