import { createHash } from 'node:crypto';

/** One of several shares of a site's files. */
export interface Share {
  /** From 1. */
  number: number;
  of: number;
}

/** More machines than any site needs; each costs a start of the renderer. */
const MOST_SHARES = 1000;

/** Reads a share as it is written on the command line, such as `2/7`; null where it is none. */
export function readShare(written: string): Share | null {
  const [, number = '', of = ''] = /^([1-9]\d*)\/([1-9]\d*)$/u.exec(written) ?? [];
  const share = { number: Number(number), of: Number(of) };
  return share.number >= 1 && share.number <= share.of && share.of <= MOST_SHARES ? share : null;
}

/** Whether a file falls to a share: by a hash of its path, so that every machine answers alike and content moves nothing. */
export function fallsTo(path: string, { number, of }: Share): boolean {
  const hash = createHash('sha256').update(path).digest().readUInt32BE(0);
  return hash % of === number - 1;
}
