import { problem, type Problem } from '../problems/problem.ts';
import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import { placeOfWord, type Tables } from './tables.ts';

/** Whether a claim's circles of actors fit together: who is accused, named, unread, and whom its points are for. */
export function checkParties(tables: Tables): Problem[] {
  return [...tables.claims.values()].flatMap((claim) => [...checkCircles(claim, tables), ...checkAddressees(claim, tables)]);
}

function checkCircles({ id, by, about, named, unread, place }: Claim, tables: Tables): Problem[] {
  const at = (actor: Id, attribute: string) => placeOfWord(tables, place, actor, attribute);
  return [
    ...named
      .filter((actor) => about.includes(actor))
      .map((actor) => problem('named-and-accused', at(actor, 'named'), { actor, claim: id })),
    ...unread
      .filter((actor) => !about.includes(actor) && !named.includes(actor))
      .map((actor) => problem('unread-stranger', at(actor, 'unread'), { actor, claim: id, parties: list([...about, ...named]) })),
    ...about
      .filter((actor) => by.includes(actor))
      .map((actor) => problem('maker-is-accused', at(actor, 'about'), { actor, claim: id })),
  ];
}

function checkAddressees({ id, about, named, parts }: Claim, tables: Tables): Problem[] {
  const parties = [...about, ...named];
  return parts.flatMap((part) =>
    (part.about ?? [])
      .filter((actor) => !parties.includes(actor))
      .map((actor) => {
        const place = placeOfWord(tables, part.place, actor, 'about');
        return problem('part-about-stranger', place, { actor, claim: id, part: part.id, parties: list(parties) });
      }),
  );
}

const list = (ids: readonly Id[]): string => (ids.length === 0 ? 'nobody' : ids.join(', '));
