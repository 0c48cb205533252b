import { isPublicBody, type Actor } from '../records/actor.ts';
import type { Claim, Part } from '../records/claim.ts';
import type { ListEntry } from '../records/closed-list.ts';
import type { Id } from '../records/id.ts';

/** What a response is to a claim: derived from whose party the speaker is, never typed. The first that fits. */
export const ROLES = {
  reply: { label: 'Reply', description: 'the speaker is accused, or an office of an accused' },
  'named-party': {
    label: 'Named party',
    description: 'the speaker is named in it though not accused, or an office of one named',
  },
  'makers-update': { label: "Maker's update", description: 'the speaker made the allegation, or is an office of one who did' },
  'agency-statement': { label: 'Public body', description: 'the speaker is an agency, a government or a court' },
  'other-response': { label: 'Other response', description: 'anyone else' },
} as const satisfies Record<string, ListEntry>;

/** One of the roles. */
export type Role = keyof typeof ROLES;

/** All that the rules of parties need to know: who is an office of whom. */
export interface Actors {
  actors: ReadonlyMap<Id, Actor>;
}

/** For whom an actor speaks in a claim: the nearest accused, named or alleging actor it is part of, else itself. */
export function partyOf({ actors }: Actors, claim: Claim, actor: Id): Id {
  const parties = new Set([...claim.about, ...claim.named, ...claim.by]);
  return chainOf(actors, actor).find((id) => parties.has(id)) ?? actor;
}

/** The role of what an actor says about a claim. */
export function roleOf(graph: Actors, claim: Claim, actor: Id): Role {
  const party = partyOf(graph, claim, actor);
  if (claim.about.includes(party)) return 'reply';
  if (claim.named.includes(party)) return 'named-party';
  if (claim.by.includes(party)) return 'makers-update';
  const speaker = graph.actors.get(actor);
  return speaker !== undefined && isPublicBody(speaker) ? 'agency-statement' : 'other-response';
}

/** The parties a point is for to answer: as written on it, else all of the accused. */
export const addresseesOf = (claim: Claim, part: Part | null): readonly Id[] => part?.about ?? claim.about;

/** Every party that some point is for, in the order of the claim: accused first. */
export function allAddressees(claim: Claim): Id[] {
  const points: (Part | null)[] = claim.parts.length > 0 ? claim.parts : [null];
  const asked = new Set(points.flatMap((part) => addresseesOf(claim, part)));
  return [...new Set([...claim.about, ...claim.named])].filter((party) => asked.has(party) || claim.about.includes(party));
}

/** Whether one actor is another or an office of it, at any depth. */
export const isPartOf = ({ actors }: Actors, actor: Id, whole: Id): boolean => chainOf(actors, actor).includes(whole);

/** Whether an actor is there with all that it is part of: else nobody can say whose party it is. */
export const isWhollyKnown = ({ actors }: Actors, actor: Id): boolean => chainOf(actors, actor).every((id) => actors.has(id));

/** An actor and all that it is part of, nearest first. A cycle, which linking reports, ends at its first repeat. */
function chainOf(actors: Actors['actors'], actor: Id): Id[] {
  const chain: Id[] = [];
  for (let at: Id | null = actor; at !== null && !chain.includes(at); at = actors.get(at)?.partOf ?? null) chain.push(at);
  return chain;
}
