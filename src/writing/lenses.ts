import { claimAddress } from '../address.ts';
import { countOf } from '../words/counts.ts';
import type { Desk } from './desk.ts';
import { readWrittenFile } from './written-file.ts';

/** A line above a claim: how many answers it has, and its page. */
export interface Lens {
  claim: string;
  from: number;
  to: number;
  responses: string;
  address: string;
}

/** What stands above the claims of a file. */
export function lensesOf(path: string, desk: Desk): Lens[] {
  const claims = readWrittenFile(path, desk.texts[path] ?? '').blocks.filter(({ name, id }) => name === 'claim' && id !== null);
  if (claims.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { to } of desk.tables.responses.values()) for (const claim of to) counts.set(claim, (counts.get(claim) ?? 0) + 1);
  return claims.map(({ id, from, openerEnd }) => ({
    claim: id ?? '',
    from,
    to: openerEnd,
    responses: countOf(counts.get(id ?? '') ?? 0, 'response'),
    address: claimAddress(id ?? ''),
  }));
}
