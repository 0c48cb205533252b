import type { CitedClaim } from '../../publish/cite/claim-record.ts';
import { writeProof, type PublishedProofs } from '../../publish/log/proof-text.ts';
import { element } from '../search/element.ts';
import { showText } from './citations.ts';

/** The proof that the cited record stands in the log of changes, for whoever does not take this site's word for it. */
export async function showProof({ record: { log, fingerprint } }: CitedClaim, base: string): Promise<Node[]> {
  if (log === null) {
    return [
      element('p', {}, `The record ${fingerprint} is newer than the last release: the log of changes does not have it yet.`),
    ];
  }
  const text = await fetchProof(base + log.proof.slice(1), log.entry);
  return [
    element('p', {}, `The record ${fingerprint} is entry ${log.entry} of ${log.of} in `, logLink(base), '.'),
    ...(text === null ? [] : showText('proof', 'Proof of that entry, which needs nothing of this site to be checked', text)),
  ];
}

const logLink = (base: string): Node => element('a', { href: `${base}data/#Log` }, 'the log of changes');

async function fetchProof(address: string, number: number): Promise<string | null> {
  try {
    return writeProof((await (await fetch(address)).json()) as PublishedProofs, number);
  } catch {
    return null;
  }
}
