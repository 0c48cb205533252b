/** A file of proofs as it is published, with the checkpoint that they lead to. */
export interface PublishedProofs {
  checkpoint: string;
  proofs: Record<string, string[]>;
  above: string[];
}

/** The proof that an event is in the log, by its number from 1, in the form that verifiers of C2SP logs read; null where there is none. */
export function writeProof({ checkpoint, proofs, above }: PublishedProofs, number: number): string | null {
  const own = proofs[number - 1];
  if (own === undefined) return null;
  return ['c2sp.org/tlog-proof@v1', `index ${number - 1}`, ...own, ...above, '', checkpoint].join('\n');
}
