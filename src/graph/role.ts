import type { ListEntry } from '../records/closed-list.ts';
import type { Claim } from '../records/claim.ts';
import type { Id } from '../records/id.ts';
import { isPartOf, record, type Graph } from './graph.ts';

/** What a response is to a claim: derived from who speaks, never typed. The first that fits. */
export const ROLES = {
  reply: { label: 'Reply', description: 'the speaker is accused, or an office of an accused' },
  'claimant-update': { label: 'Claimant update', description: 'the speaker made the allegation, or is an office of one who did' },
  'agency-statement': { label: 'Agency statement', description: 'the speaker is an agency' },
  'other-response': { label: 'Other response', description: 'anyone else' },
} as const satisfies Record<string, ListEntry>;

/** One of the roles. */
export type Role = keyof typeof ROLES;

/** The role of what an actor says about a claim. */
export function roleOf(graph: Graph, claim: Claim, by: Id): Role {
  if (isAccused(graph, claim, by)) return 'reply';
  if (claim.by.some((claimant) => isPartOf(graph, by, claimant))) return 'claimant-update';
  return record(graph.actors, by).kind === 'agency' ? 'agency-statement' : 'other-response';
}

/** Whether an actor is accused in a claim, or part of one who is, at any depth. */
export function isAccused(graph: Graph, claim: Claim, actor: Id): boolean {
  return claim.about.some((accused) => isPartOf(graph, actor, accused));
}
