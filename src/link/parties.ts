import { problem, type Problem } from '../problems/problem.ts';
import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import type { Tables } from './tables.ts';

/** Whether a claim's circles of actors fit together: who is accused, named, unread, and whom its points are for. */
export function checkParties({ claims }: Tables): Problem[] {
  return [...claims.values()].flatMap((claim) => [...checkCircles(claim), ...checkAddressees(claim)]);
}

function checkCircles({ id, about, named, unread, place }: Claim): Problem[] {
  return [
    ...named.filter((actor) => about.includes(actor)).map((actor) => problem('named-and-accused', place, { actor, claim: id })),
    ...unread
      .filter((actor) => !about.includes(actor) && !named.includes(actor))
      .map((actor) => problem('unread-stranger', place, { actor, claim: id, parties: list([...about, ...named]) })),
  ];
}

function checkAddressees({ id, about, named, parts }: Claim): Problem[] {
  const parties = [...about, ...named];
  return parts.flatMap((part) =>
    (part.about ?? [])
      .filter((actor) => !parties.includes(actor))
      .map((actor) => problem('part-about-stranger', part.place, { actor, claim: id, part: part.id, parties: list(parties) })),
  );
}

const list = (ids: readonly Id[]): string => (ids.length === 0 ? 'nobody' : ids.join(', '));
