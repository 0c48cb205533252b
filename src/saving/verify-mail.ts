import { resolve } from 'node:dns/promises';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';

/** Looks up what a name says in DNS, such as the key of a domain. */
export type Resolver = (name: string, type: string) => Promise<string[][]>;

/** What a signature says of a mail: nothing is said of what is in it, only whose server sent it unchanged. */
export type Verdict = { holds: true; domain: string } | { holds: false; reason: string };

/**
 * Verifies the DKIM signature of a mail. It holds where the domain of the sender has signed who sends it and all that it
 * says, by a key that the domain publishes.
 */
export async function verifyMail(mail: Uint8Array, resolver: Resolver = lookUp): Promise<Verdict> {
  const { results } = await dkimVerify(Buffer.from(mail), { resolver });
  const reasons = results.map((result) => faultOf(result));
  const holding = results.find((_, at) => reasons[at] === null);
  if (holding !== undefined) return { holds: true, domain: holding.signingDomain ?? '' };
  return { holds: false, reason: reasons.find((reason) => reason !== null) ?? 'it has no signature' };
}

type Result = Awaited<ReturnType<typeof dkimVerify>>['results'][number];

function faultOf({ status, signingDomain, sourceBodyLength, canonBodyLength, canonBodyLengthTotal }: Result): string | null {
  if (status.result === 'none' || signingDomain === undefined) return 'it has no signature';
  if (status.result !== 'pass')
    return `the signature of ${signingDomain} does not hold${status.comment ? ` (${status.comment})` : ''}`;
  if (!status.aligned) return `it is signed by ${signingDomain}, which is not the domain of the sender`;
  // A signature of the first so many bytes lets anybody write more below.
  if ((canonBodyLength ?? 0) < (canonBodyLengthTotal ?? sourceBodyLength ?? 0))
    return `${signingDomain} has signed only a part of it`;
  return null;
}

const lookUp: Resolver = async (name, type) => (await resolve(name, type)) as string[][];
